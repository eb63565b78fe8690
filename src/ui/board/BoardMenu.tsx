import { useLocation } from 'wouter';
import { languages } from '../../domain/plan.ts';
import { languageNames } from '../../i18n/chooseLanguage.ts';
import { handOverRoute } from '../handOver/routes.ts';
import { useLanguage, useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Menu } from '../parts/Menu.tsx';
import { setPreference } from '../preferences.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useSaveToFile } from '../seminar/useSaveToFile.ts';
import { useLinkText } from '../share/useLinkText.ts';
import { useBoardDialogs } from './boardDialogs.ts';
import { redo, undo } from './undoChanges.ts';
import { useWritingDesk } from './writingDesk.ts';

/** What is seldom needed at the table. */
export function BoardMenu() {
  const t = useMessages();
  const language = useLanguage();
  const seminar = useSeminar();
  const desk = useWritingDesk();
  const { openDialog } = useBoardDialogs();
  const [, navigate] = useLocation();
  const hasLink = useLinkText(desk.group.id) !== null;
  const { isFacilitator } = useAccess();
  const { languages: offered } = usePlan();
  const saveFile = useSaveToFile();
  const save = () =>
    saveFile(seminar).then(
      () => announce(t.app.savedToFile),
      () => openDialog({ kind: 'fileFailed' }),
    );
  return (
    <Menu
      label={t.app.menu}
      items={[
        ...(desk.mayWrite
          ? [
              { label: t.app.undo, icon: 'undo' as const, onSelect: () => undo(desk) },
              { label: t.app.redo, icon: 'redo' as const, onSelect: () => redo(desk) },
            ]
          : []),
        ...(hasLink
          ? [{ label: t.share.toGroup, icon: 'qr' as const, onSelect: () => openDialog({ kind: 'link' }) }]
          : []),
        {
          label: t.history.heading,
          icon: 'clock',
          onSelect: () => navigate(`/s/${seminar.id}/g/${desk.group.id}/history`),
        },
        { label: t.board.changeGroup, icon: 'people', onSelect: () => navigate(`/s/${seminar.id}/groups`) },
        ...(isFacilitator
          ? [{ label: t.board.prepare, icon: 'pen' as const, onSelect: () => navigate(`/s/${seminar.id}/prepare`) }]
          : []),
        { label: t.ready.name, icon: 'check', onSelect: () => navigate(`/s/${seminar.id}/ready`) },
        { label: t.steps.report, icon: 'file', onSelect: () => navigate(`/s/${seminar.id}/report`) },
        {
          label: t.handOver.name,
          icon: 'send',
          onSelect: () => navigate(handOverRoute(seminar.id, desk.group.id)),
        },
        { label: t.app.saveToFile, icon: 'save', onSelect: () => void save() },
        { label: t.appearance.heading, icon: 'appearance', onSelect: () => openDialog({ kind: 'appearance' }) },
        // Whoever has come with another language than is offered keeps it.
        ...languages
          .filter((each) => offered.includes(each) || each === language)
          .map((each) => ({
            label: languageNames[each],
            lang: each,
            isCurrent: each === language,
            onSelect: () => setPreference({ language: each }),
          })),
        { label: t.failure.toFrontPage, icon: 'back', onSelect: () => navigate('/') },
        { label: t.board.about, icon: 'info', onSelect: () => navigate('/about') },
      ]}
    />
  );
}
