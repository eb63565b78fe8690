import type { QuestionId } from '../../domain/ids.ts';
import { useMessages } from '../language.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { questionWords, themeWords } from './questionWords.ts';

interface ChooseQuestionDialogProps {
  heading: string;
  /** Left out of the choice. */
  except: QuestionId | null;
  onChoose: (question: QuestionId) => void;
  onClose: () => void;
}

/** All questions of the seminar, theme by theme, to choose one. */
export default function ChooseQuestionDialog({ heading, except, onChoose, onClose }: ChooseQuestionDialogProps) {
  const t = useMessages();
  const plan = usePlan();
  const themes = plan.themes
    .map((theme, index) => ({ theme, words: themeWords(theme, index, t) }))
    .filter(({ theme }) => theme.questions.some((question) => question.id !== except));
  return (
    <Dialog heading={heading} onClose={onClose}>
      {themes.length === 0 && <p>{t.points.noOtherQuestion}</p>}
      {themes.map(({ theme, words }) => (
        <section key={theme.id} className="lb-choice">
          <h3>{words}</h3>
          <ul>
            {theme.questions
              .filter((question) => question.id !== except)
              .map(({ id }) => (
                <li key={id}>
                  <button type="button" className="lb-menu__item" onClick={() => onChoose(id)}>
                    {questionWords(plan, id, t)}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
