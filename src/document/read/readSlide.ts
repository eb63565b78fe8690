import { type QuestionId, toId, type VenueId } from '../../domain/ids.ts';
import { rankingColumns } from '../../domain/plenary/rankClusters.ts';
import type { WallSlide } from '../../domain/plenary/wallSlide.ts';

/** What a stored value says is on the wall; null for what this version cannot show. */
export function readSlide(value: Readonly<Record<string, unknown>>): WallSlide | null {
  const venue = typeof value.venue === 'string' && value.venue !== '' ? toId<VenueId>(value.venue) : null;
  const question = typeof value.question === 'string' && value.question !== '' ? value.question : null;
  const { kind } = value;
  switch (kind) {
    case 'idle':
    case 'join':
    case 'theme':
    case 'map':
    case 'decisions':
      return { kind };
    case 'clusters':
      return question ? { kind, question: toId<QuestionId>(question) } : null;
    case 'vote':
      return question ? { kind, question: toId<QuestionId>(question), venue } : null;
    case 'result': {
      const { uncovered } = value;
      const count = typeof uncovered === 'number' && uncovered >= 0 && uncovered <= 3 ? Math.floor(uncovered) : 0;
      return question ? { kind, question: toId<QuestionId>(question), venue, uncovered: count } : null;
    }
    case 'ranking': {
      const by = rankingColumns.find((column) => column === value.by) ?? 'groups';
      return question ? { kind, question: toId<QuestionId>(question), venue, by } : null;
    }
    default:
      return null;
  }
}
