import './others.css';
import { useSyncExternalStore } from 'react';
import type { GroupId, QuestionId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { atQuestion } from './othersOf.ts';

/**
 * By a question, of a group or of several that are one: whether somebody writes there on another device. It takes no room of its own, so nothing
 * moves when they come and go, and screen readers find it where it stands without being told.
 */
export function WritingHere({ groups, question }: { groups: readonly GroupId[]; question: QuestionId }) {
  const t = useMessages().others;
  const { others } = useSeminar();
  const read = () => {
    const at = groups.map((group) => atQuestion(others.state(), group, question)).filter(({ count }) => count > 0);
    return at.length === 1 && at[0]?.isFacilitator ? 'facilitator' : at.reduce((sum, { count }) => sum + count, 0);
  };
  const here = useSyncExternalStore(others.subscribe, read);
  if (here === 0) return null;
  return (
    <p className="lb-writing">
      <Icon name="pen" />
      {here === 'facilitator' ? t.facilitatorAtQuestion : t.atQuestion(here)}
    </p>
  );
}
