import type { QuestionId, VenueId } from '../../domain/ids.ts';
import { usePlenaryDoc } from '../plenary/usePlenaryDoc.ts';
import { WallDialog } from '../wall/WallDialog.tsx';

interface RunWallProps {
  question: QuestionId;
  venue: VenueId | null;
  onClose: () => void;
}

/** The facilitator's say over the walls, while a seminar runs. */
export function RunWall(props: RunWallProps) {
  const doc = usePlenaryDoc();
  return doc && <WallDialog doc={doc} by="groups" {...props} />;
}
