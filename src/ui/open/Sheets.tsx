import './sheets.css';
import { useId } from 'react';
import { useLocation } from 'wouter';
import { paperPages } from '../../domain/paperSheet.ts';
import { useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { GroupSheet } from './GroupSheet.tsx';
import { groupCodes } from './groupCodes.ts';
import { WallSheet } from './WallSheet.tsx';

const wall = 'wall';

/**
 * Sheets of A4 to print: one for the wall and one for each group, or only the `chosen` one (a group's id, or
 * `wall`). The address of the screen itself holds no link, because browsers print that too.
 */
export function Sheets({ chosen }: { chosen: string | null }) {
  const messages = useMessages();
  const t = messages.paper;
  const { id } = useSeminar();
  const plan = usePlan();
  const [, navigate] = useLocation();
  const selectId = useId();
  const title = plan.title || messages.prepare.untitled;
  useTitle(`${t.heading} – ${title}`);
  const groups = groupCodes(plan, messages.open).flatMap((venue) => venue.groups);
  const pages = paperPages(plan.themes);
  const choice = chosen === wall || groups.some((group) => group.id === chosen) ? chosen : null;
  const printed = groups.filter((group) => choice === null || group.id === choice);
  const hasWall = choice === null || choice === wall;
  return (
    <>
      <TopBar
        where={{ title, subtitle: t.heading }}
        right={
          <ButtonLink variant="tertiary" icon="back" href={`/s/${id}/open`}>
            {messages.open.name}
          </ButtonLink>
        }
      />
      <main className="paper-screen">
        <div className="paper-lead lb-no-print">
          <h1>{t.heading}</h1>
          <p>{t.help}</p>
          <div className="ds-field">
            <label className="lb-label" htmlFor={selectId}>
              {t.which}
            </label>
            <select
              id={selectId}
              className="ds-input"
              value={choice ?? ''}
              onChange={({ currentTarget: { value } }) =>
                navigate(`/s/${id}/open/sheets${value && `/${value}`}`, { replace: true })
              }
            >
              <option value="">{t.all(groups.length + 1)}</option>
              <option value={wall}>{t.wall}</option>
              {groups.map((group) => (
                <option key={group.id} value={group.id}>
                  {group.name}
                </option>
              ))}
            </select>
          </div>
          <div className="lb-actions">
            <Button icon="print" onClick={() => window.print()}>
              {t.print}
            </Button>
            <span className="lb-soft">{t.pages(Number(hasWall) + printed.length * pages.length)}</span>
          </div>
        </div>
        <section className="paper-preview" aria-label={t.preview}>
          {hasWall && <WallSheet />}
          {printed.map((group) => (
            <GroupSheet key={group.id} group={group} pages={pages} />
          ))}
        </section>
      </main>
    </>
  );
}
