import type { Proposal, ReasonKind } from '../../imports/importDraft.ts';
import { useImportWords } from './importRoom.tsx';

/** These say all there is to say: nothing was proposed. */
const plainly: readonly ReasonKind[] = ['chosen', 'noVenue'];

/** Why something is proposed, and how sure it is, in words. */
export function Why({ proposal: { confidence, reason }, id }: { proposal: Proposal<unknown>; id?: string }) {
  const t = useImportWords();
  const isPlain = plainly.includes(reason.kind);
  const words = t.reasons[reason.kind](reason.words);
  return (
    <p id={id} className="import-why" data-guess={(confidence === 'guess' && !isPlain) || undefined}>
      {isPlain ? words : t.because(t.confidence[confidence], words)}
    </p>
  );
}
