import './preview.css';
import { useState } from 'react';
import { Link, Redirect, useLocation, useParams } from 'wouter';
import { createTrialGroup } from '../../document/trialGroup.ts';
import { themeWords } from '../board/questionWords.ts';

import { useMessages } from '../language.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { useAccess } from '../seminar/useMayWrite.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useServices } from '../services.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import { TrialTable } from './TrialTable.tsx';
import { WallPreview } from './WallPreview.tsx';

const views = ['group', 'wall', 'paper'] as const;

/** How the seminar will look to a group, on the wall and on paper, before anybody has come. */
export function Preview() {
  const messages = useMessages();
  const t = messages.preview;
  const { id } = useSeminar();
  const { newId, now } = useServices();
  const plan = usePlan();
  const [, navigate] = useLocation();
  const { view: asked, theme: chosen }: { view?: string; theme?: string } = useParams();
  const [trial] = useState(() => createTrialGroup({ newId, now }));
  const view = views.find((each) => each === asked) ?? 'group';
  const index = Math.max(
    0,
    plan.themes.findIndex((theme) => theme.id === chosen),
  );
  const theme = plan.themes[index] ?? null;
  const title = plan.title || messages.prepare.untitled;
  useTitle(`${t.name} – ${title}`);
  if (!useAccess().isFacilitator) return <Redirect to={`/s/${id}`} replace />;
  const address = (to: (typeof views)[number], at = theme?.id) => `/s/${id}/preview/${to}${at ? `/${at}` : ''}`;
  return (
    <>
      <TopBar
        where={{ title, subtitle: t.name }}
        right={
          <ButtonLink variant="tertiary" icon="back" href={`/s/${id}/prepare`}>
            {messages.prepare.subtitle}
          </ButtonLink>
        }
      >
        <nav className="lb-tabs" aria-label={t.views}>
          {views.map((each) => (
            <Link key={each} href={address(each)} aria-current={each === view ? 'page' : undefined}>
              {t.view[each]}
            </Link>
          ))}
        </nav>
      </TopBar>
      <section className="preview-lead" aria-label={t.name}>
        <p className="lb-soft">{t.notes[view]}</p>
        {view !== 'paper' && theme && plan.themes.length > 1 && (
          <SelectField
            label={t.theme}
            options={plan.themes.map((each, at) => ({ id: each.id, words: themeWords(each, at, messages) }))}
            value={theme.id}
            onChange={(next) => navigate(address(view, next ?? theme.id), { replace: true })}
          />
        )}
      </section>
      {view === 'group' && <TrialTable group={trial} theme={theme} />}
      {view === 'wall' && <WallPreview theme={theme} number={index + 1} />}
      {view === 'paper' && <PaperPreview />}
    </>
  );
}
