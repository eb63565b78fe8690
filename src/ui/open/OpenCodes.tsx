import './open.css';
import { useState } from 'react';
import { namesTwice } from '../../domain/spokenGroupName.ts';
import { useFormats, useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { ShareLink } from '../share/ShareLink.tsx';
import { appAddress, useLinkText } from '../share/useLinkText.ts';
import { SeminarSteps } from '../steps/SeminarSteps.tsx';
import { CodeWall, type WallCode } from './CodeWall.tsx';
import { groupCodes } from './groupCodes.ts';
import { VenueCodeList } from './VenueCodeList.tsx';

/** The seminar's code, and one for every group that was made in advance. */
export function OpenCodes() {
  const messages = useMessages();
  const t = messages.open;
  const formats = useFormats();
  const { id } = useSeminar();
  const plan = usePlan();
  const link = useLinkText('seminar');
  const [shown, setShown] = useState<WallCode['what'] | null>(null);
  const [isSharing, setSharing] = useState(false);
  const title = plan.title || messages.prepare.untitled;
  useTitle(`${t.name} – ${title}`);
  const venues = groupCodes(plan, t);
  const groups = venues.flatMap((venue) => venue.groups);
  const codes: readonly WallCode[] = [
    { what: 'seminar', name: title, label: messages.share.codeOf.seminar(title) },
    ...groups.map((group) => ({ what: group.id, name: group.name, label: messages.share.codeOf.group(group.name) })),
  ];
  const same = namesTwice(groups.map(({ name }) => name));
  return (
    <>
      <TopBar where={{ title, subtitle: t.name }}>
        <SeminarSteps current="open" />
      </TopBar>
      <main className="lb-page open">
        <h1>{t.heading}</h1>
        <p>{t.intro}</p>
        <section className="lb-card open-all" aria-labelledby="open-all">
          <div className="open-all__code">
            {link !== null && <QrCode text={`${appAddress()}#${link}`} label={messages.share.codeOf.seminar(title)} />}
          </div>
          <div>
            <h2 id="open-all">{t.seminar}</h2>
            <p className="lb-soft">{t.seminarNote}</p>
            <div className="lb-actions">
              <Button icon="expand" onClick={() => setShown('seminar')}>
                {t.showCodes}
              </Button>
              <Button variant="secondary" icon="send" onClick={() => setSharing(true)}>
                {messages.share.link}
              </Button>
              <ButtonLink variant="secondary" icon="print" href={`/s/${id}/open/sheets`}>
                {t.toSheets}
              </ButtonLink>
            </div>
          </div>
        </section>
        <section aria-labelledby="open-groups">
          <h2 id="open-groups">{t.groups}</h2>
          {same.length > 0 && (
            <div className="lb-notice">
              <p>{t.sameName(formats.list(same))}</p>
              <ButtonLink variant="secondary" href={`/s/${id}/prepare/groups`}>
                {t.rename}
              </ButtonLink>
            </div>
          )}
          <p className="lb-soft">{groups.length > 0 ? t.groupsNote : t.noGroups}</p>
          {groups.length === 0 && (
            <ButtonLink variant="tertiary" icon="plus" href={`/s/${id}/prepare/groups`}>
              {t.makeGroups}
            </ButtonLink>
          )}
          {venues.map((venue) => (
            <VenueCodeList key={venue.groups[0]?.id} {...venue} onShow={setShown} />
          ))}
        </section>
        <nav className="lb-actions" aria-label={messages.app.next}>
          <ButtonLink variant="secondary" icon="clock" href={`/s/${id}/run`}>
            {messages.run.name}
          </ButtonLink>
          <ButtonLink variant="secondary" icon="check" href={`/s/${id}/ready`}>
            {messages.ready.name}
          </ButtonLink>
          <ButtonLink variant="tertiary" href={`/s/${id}/groups`}>
            {messages.prepare.toGroups}
          </ButtonLink>
        </nav>
      </main>
      {shown !== null && <CodeWall codes={codes} first={shown} onClose={() => setShown(null)} />}
      {isSharing && <ShareLink shared="seminar" onClose={() => setSharing(false)} />}
    </>
  );
}
