import '../board/points.css';
import { useId, useState } from 'react';
import { ranks } from '../../domain/group.ts';
import type { DraftCorrection } from '../../imports/draftCorrection.ts';
import type { DraftLine, DraftPost } from '../../imports/importDraft.ts';
import { Button } from '../parts/Button.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { type NamedQuestion, questionChoice } from './importNames.ts';
import { useImportWords } from './importRoom.tsx';
import { correct } from './importSteps.ts';
import { Why } from './Why.tsx';

interface LineToolsProps {
  line: DraftLine;
  post: DraftPost;
  questions: readonly NamedQuestion[];
}

const uses = ['subpoint', 'note', 'leftOut'] as const;

/** Changes what a line becomes: which question it answers, or a note, or nothing; its rank, and letters that were lost. */
export function LineTools({ line, post, questions }: LineToolsProps) {
  const t = useImportWords();
  const belowId = useId();
  const [withBelow, setWithBelow] = useState(false);
  const { value } = line.use;
  const isPoint = value.kind === 'point';
  const below = post.lines.slice(post.lines.indexOf(line) + 1).filter(({ use }) => use.value.kind === 'point');
  const seats = isPoint ? (questions.find(({ id }) => id === value.question)?.seats ?? 0) : 0;
  const words = { subpoint: t.asSubpoint, note: t.asNote, leftOut: t.asLeftOut };
  const isKept = value.kind === 'heading' || value.kind === 'members' || value.kind === 'plan';
  const change = (to: string) => {
    const use = uses.find((each) => each === to);
    if (use) return correct(t.steps.use, [{ kind: 'setUse', line: line.id, to: use }]);
    const moved = [line, ...(withBelow ? below : [])];
    const corrections = moved.map(({ id }): DraftCorrection => ({ kind: 'setQuestionOf', line: id, question: to }));
    correct(t.steps.question(moved.length), corrections);
  };
  return (
    <div className="import-tools">
      {below.length > 0 && (
        <div className="ds-field">
          <input
            id={belowId}
            type="checkbox"
            className="ds-input"
            checked={withBelow}
            onChange={({ currentTarget }) => setWithBelow(currentTarget.checked)}
          />
          <label htmlFor={belowId}>{t.belowToo(below.length)}</label>
        </div>
      )}
      <ChoiceField
        label={t.belongsTo}
        options={[
          ...(isKept ? [{ value: '', words: t.uses[value.kind] }] : []),
          ...questions.map((each) => ({ value: each.id, words: questionChoice(each) })),
          ...uses.map((use) => ({ value: use, words: words[use] })),
        ]}
        value={isPoint ? value.question : isKept ? '' : value.kind}
        proposal={line.use}
        onChange={(to) => to && change(to)}
      />
      {isPoint && seats > 0 && (
        <fieldset className="lb-pick import-pick">
          <legend className="lb-label">{t.rank}</legend>
          {ranks.slice(0, seats).map((rank) => (
            <button
              key={rank}
              type="button"
              aria-pressed={line.rank?.value === rank}
              onClick={() =>
                correct(t.steps.rank, [
                  { kind: 'setRank', line: line.id, rank: line.rank?.value === rank ? null : rank },
                ])
              }
            >
              <span>{rank}</span>
            </button>
          ))}
        </fieldset>
      )}
      {isPoint && line.rank && <Why proposal={line.rank} />}
      {line.repairs.map(({ id, written, proposed, isAccepted }) => (
        <Button
          key={id}
          variant="secondary"
          onClick={() =>
            correct(isAccepted ? t.steps.unrepair(written) : t.steps.repair(written), [
              { kind: 'setRepair', repair: id, isAccepted: !isAccepted },
            ])
          }
        >
          {isAccepted ? t.keepWord(written) : t.repairWord(written, proposed)}
        </Button>
      ))}
    </div>
  );
}
