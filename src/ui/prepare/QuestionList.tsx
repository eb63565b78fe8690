import { addQuestions } from '../../document/commands/addSeveral.ts';
import { duplicateQuestion } from '../../document/commands/duplicateCommands.ts';
import { moveQuestion, removePlanItem, setQuestion } from '../../document/commands/planCommands.ts';
import type { Theme } from '../../domain/plan.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Menu } from '../parts/Menu.tsx';
import { EditableList } from './EditableList.tsx';
import { namesOf } from './listItems.ts';
import { usePlanSteps } from './PlanSteps.tsx';
import { SeatsChoice } from './SeatsChoice.tsx';

/** The questions of a theme. */
export function QuestionList({ theme, themes }: { theme: Theme; themes: readonly Theme[] }) {
  const t = useMessages().prepare;
  const { take, remove } = usePlanSteps();
  return (
    <div className="prepare-questions">
      <h2>{t.questions}</h2>
      <EditableList
        isNumbered
        items={theme.questions}
        words={{ field: t.question, name: t.questionName, newField: t.newQuestion, placeholder: t.writeQuestion }}
        onAdd={(texts) =>
          take(t.added(texts.length > 1 ? namesOf(texts) : t.questionName(theme.questions.length + 1)), (plan) =>
            addQuestions(plan, theme.id, texts),
          )
        }
        onChange={({ id }, text, name) => take(t.changed(name), (plan) => setQuestion(plan, id, { text }))}
        onMove={({ id }, index, name) => take(t.moved(name), (plan) => moveQuestion(plan, id, theme.id, index))}
        onRemove={({ id }, name, number) =>
          remove({ step: t.removed(name), kept: t.questionKept(number) }, (plan) =>
            removePlanItem(plan, 'questions', id),
          )
        }
        extra={({ id, seats }, number) => (
          <SeatsChoice
            seats={seats}
            number={number}
            onChange={(next) =>
              take(t.changed(t.questionName(number)), (plan) => setQuestion(plan, id, { seats: next }))
            }
          />
        )}
        tools={({ id }, number) => (
          <Menu
            label={t.moreAbout(t.questionName(number))}
            items={[
              {
                label: t.duplicate,
                icon: 'copy',
                onSelect: () => {
                  take(t.duplicated(t.questionName(number)), (plan) => duplicateQuestion(plan, id));
                  announce(t.duplicateStands(t.questionName(number)));
                },
              },
              ...themes.flatMap((other, index) =>
                other === theme
                  ? []
                  : {
                      label: t.toTheme(index + 1, other.title),
                      icon: 'arrowRight' as const,
                      onSelect: () =>
                        take(t.moved(t.questionName(number)), (plan) =>
                          moveQuestion(plan, id, other.id, other.questions.length),
                        ),
                    },
              ),
            ]}
          />
        )}
      />
    </div>
  );
}
