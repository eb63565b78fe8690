import { useState } from 'react';
import { mergeGroup } from '../../document/commands/planCommands.ts';
import type { GroupId } from '../../domain/ids.ts';
import { hostOf } from '../../domain/resolveMerges.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { usePlanSteps } from '../prepare/PlanSteps.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { SameGroupDialog } from './SameGroupDialog.tsx';
import { changeAndFocus, type PartAndHost, sameGroupButton, separateButton } from './sameGroup.ts';
import type { KnownGroup } from './useKnownGroups.ts';

interface SameGroupButtonProps {
  group: KnownGroup;
  known: readonly KnownGroup[];
  /** Shows words, not only an icon. */
  hasWords?: boolean;
  /** Told of what was done, in words, instead of saying it itself. */
  onJoined?: (part: GroupId, words: string) => void;
}

/** Says of a group that it is the same as another; nothing when there is no other. */
export function SameGroupButton({ group, known, hasWords = false, onJoined }: SameGroupButtonProps) {
  const t = useMessages().oneGroup;
  const { mergedInto } = usePlan();
  const { take } = usePlanSteps();
  const [isOpen, setOpen] = useState(false);
  const others = known.filter(
    ({ id, origin }) => id !== group.id && origin !== 'removed' && hostOf(mergedInto, id) === id,
  );
  if (others.length === 0) return null;
  const join = ({ part, host }: PartAndHost) => {
    const step = t.joined(part.title, host.title);
    changeAndFocus(separateButton(part.id), () => {
      take(step, (plan) => mergeGroup(plan, part.id, host.id));
      setOpen(false);
    });
    if (onJoined) onJoined(part.id, step);
    else announce(step);
  };
  return (
    <>
      <Button
        id={sameGroupButton(group.id)}
        variant="tertiary"
        color="neutral"
        icon="together"
        label={t.sameAs(group.title)}
        onClick={() => setOpen(true)}
      >
        {hasWords ? t.isSame : undefined}
      </Button>
      {isOpen && <SameGroupDialog group={group} others={others} onJoin={join} onClose={() => setOpen(false)} />}
    </>
  );
}
