import { themeState } from '../../domain/answerState.ts';
import { groupVenue } from '../../domain/groupTitle.ts';
import type { Theme } from '../../domain/plan.ts';
import { FacilitatorWords } from '../fromFacilitator/FacilitatorWords.tsx';
import { LateMarksProvider } from '../fromFacilitator/LateMarks.tsx';
import { LockNotice } from '../fromFacilitator/LockNotice.tsx';
import { useMessages } from '../language.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useGroup } from '../seminar/useGroup.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { BackupAfterHandIn } from './BackupAfterHandIn.tsx';
import { BoardBroughtBack } from './BoardBroughtBack.tsx';
import { useEntering } from './entering.ts';
import { GroupNote } from './GroupNote.tsx';
import { PeopleLine } from './members/PeopleLine.tsx';
import { OrphanAnswers } from './OrphanAnswers.tsx';
import { OneGroupNote } from './oneGroup/OneGroupNote.tsx';
import { useBoardGroup } from './oneGroup/OneGroupProvider.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { ReadingNote } from './ReadingNote.tsx';
import { ThemeIntroduction } from './ThemeIntroduction.tsx';
import { VoteHere } from './VoteHere.tsx';
import { useWritingDesk } from './writingDesk.ts';

/** A theme with its questions and what the group has answered. */
export function ThemeAnswers({ theme }: { theme: Theme | null }) {
  const t = useMessages();
  const group = useGroup();
  const shown = useBoardGroup();
  const { mayWrite } = useWritingDesk();
  const { id: seminar } = useSeminar();
  const venue = groupVenue(usePlan(), group);
  // Whoever enters a sheet has said it themselves.
  const fromFacilitator = useEntering() === null && (
    <FacilitatorWords
      venue={venue}
      theme={theme?.id ?? null}
      addressOf={(at) => `/s/${seminar}/g/${group.id}/t/${at}`}
    />
  );
  if (!theme) {
    return (
      <main>
        <BoardBroughtBack />
        {fromFacilitator}
        <VoteHere />
        <h1>{t.board.noThemes}</h1>
        <p>{t.board.noThemesNext}</p>
        <ReadingNote />
        <OneGroupNote />
        <PeopleLine />
        <OrphanAnswers />
        <GroupNote />
      </main>
    );
  }
  return (
    <LateMarksProvider theme={theme}>
      <main>
        <BoardBroughtBack />
        {fromFacilitator}
        <VoteHere />
        <div className="lb-board__head">
          <h1>{theme.title || t.board.untitledTheme}</h1>
          <ThemeIntroduction theme={theme} isBegun={themeState(shown, theme) !== 'nothing'} />
        </div>
        <LockNotice />
        <ReadingNote />
        <OneGroupNote />
        <PeopleLine />
        {mayWrite && (
          <p className="lb-sr" id="point-keys">
            {t.points.keys}
          </p>
        )}
        {theme.questions.length === 0 && <p>{t.board.noQuestions}</p>}
        {theme.questions.map((question, index) => (
          <QuestionCard
            key={question.id}
            question={question}
            number={index + 1}
            answer={shown.answers.get(question.id)}
          />
        ))}
        <OrphanAnswers />
        <GroupNote />
        <BackupAfterHandIn theme={theme.id} />
      </main>
    </LateMarksProvider>
  );
}
