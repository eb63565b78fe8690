import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import type { NumberedQuestion } from '../plenary/questionNames.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';

/** That nobody has answered this question, and the way to the first that somebody has. */
export function NothingWritten({ questions }: { questions: readonly NumberedQuestion[] }) {
  const t = useMessages().cluster;
  const { id } = useSeminar();
  const { room } = usePlenary();
  const answered = questions.find((question) => room.points.some((point) => point.question === question.id));
  return (
    <>
      <p className="lb-soft">{t.nothingWritten}</p>
      {answered && (
        <div className="cluster-elsewhere">
          <ButtonLink variant="secondary" href={`/s/${id}/cluster/${answered.id}`}>
            {t.otherQuestion(answered.number, room.points.filter(({ question }) => question === answered.id).length)}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
