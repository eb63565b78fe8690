import { useState } from 'react';
import { groupAt } from '../../document/earlierState.ts';
import { changesBetween, type GroupMoment, momentOf } from '../../domain/changesBetween.ts';
import type { GroupId } from '../../domain/ids.ts';
import { groupScope } from '../../domain/scope.ts';
import { groupDoings } from '../history/groupDoings.ts';
import { useFormats, useMessages } from '../language.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';

/** How a group is, and how it would be with what is kept aside. */
interface Both {
  readonly now: GroupMoment;
  readonly whole: GroupMoment;
}

/** What stands aside of a group, to be read: it is fetched when somebody asks for it. */
export function AsideReading({ group, title }: { group: GroupId; title: string }) {
  const t = useMessages().tidy;
  const { history, openGroup } = useSeminar();
  const [both, setBoth] = useState<Both | 'failed' | null>(null);
  const read = async () => {
    const [doc, state] = await Promise.all([openGroup(group), history.stateWithAside(groupScope(group))]);
    setBoth({ now: momentOf(doc.snapshot(), doc.textOf), whole: groupAt(doc, state) });
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && void read().catch(() => setBoth('failed'))}>
      <summary>{t.readAside(title)}</summary>
      {both === 'failed' && <FailureNotice>{t.notRead}</FailureNotice>}
      {both !== null && both !== 'failed' && <Aside {...both} />}
    </details>
  );
}

function Aside({ now, whole }: Both) {
  const messages = useMessages();
  const t = messages.tidy;
  const formats = useFormats();
  const plan = usePlan();
  const doings = groupDoings(now, whole, plan, messages);
  const questions = changesBetween(now, whole)?.questions ?? [];
  const written = questions.flatMap(({ added, changed }) => [...added, ...changed].map((id) => whole.textOf(id)));
  const removed = questions.flatMap((changes) => changes.removed.map((id) => now.textOf(id)));
  return (
    <>
      <p>{doings.length > 0 ? t.asideWould(formats.list(doings)) : t.asideNothing}</p>
      <WordList label={t.asideWritten} words={written} />
      <WordList label={t.asideRemoved} words={removed} />
    </>
  );
}

function WordList({ label, words }: { label: string; words: readonly string[] }) {
  const shown = words.filter((each) => each.trim() !== '');
  if (shown.length === 0) return null;
  return (
    <>
      <p className="lb-small">{label}</p>
      <ul className="tidy-words">
        {shown.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice, and the list never changes.
          <li key={index}>{each}</li>
        ))}
      </ul>
    </>
  );
}
