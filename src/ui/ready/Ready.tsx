import './ready.css';
import type { ReadyFacts } from '../../domain/readyCheck.ts';
import { countReady, readyCheck } from '../../domain/readyCheck.ts';
import { useMessages } from '../language.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { StateGlyph } from '../parts/StateGlyph.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useTitle } from '../parts/useTitle.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { SeminarSteps } from '../steps/SeminarSteps.tsx';
import { LineAction } from './LineAction.tsx';
import { OtherDevices } from './OtherDevices.tsx';
import { useLineWords } from './useLineWords.ts';
import { useReadyFacts } from './useReadyFacts.ts';
import { useTellingOthers } from './useTellingOthers.ts';

/** Whether this device is ready for a seminar: what somebody should look at first, then what is fine. */
export function Ready() {
  const messages = useMessages();
  const { title } = usePlan();
  const device = useReadyFacts();
  const name = title || messages.prepare.untitled;
  useTitle(`${messages.ready.name} – ${name}`);
  return (
    <>
      <TopBar where={{ title: name, subtitle: messages.ready.name }}>
        <SeminarSteps current="ready" />
      </TopBar>
      {device.facts ? (
        <Checked
          facts={device.facts}
          onAgain={device.again}
          actions={{ onTryCamera: device.tryCamera, onAskToPersist: device.askToPersist }}
        />
      ) : (
        <Waiting />
      )}
    </>
  );
}

interface CheckedProps {
  facts: ReadyFacts;
  onAgain: () => void;
  actions: { onTryCamera: () => Promise<void>; onAskToPersist: () => Promise<void> };
}

function Checked({ facts, onAgain, actions }: CheckedProps) {
  const messages = useMessages();
  const t = messages.ready;
  const { id } = useSeminar();
  const say = useLineWords(facts);
  const lines = readyCheck(facts);
  const { fine, look } = countReady(lines);
  useTellingOthers(lines);
  const quiet = lines.filter(({ state }) => state !== 'look');
  return (
    <main className="lb-page ready">
      <h1>{look === 0 ? t.isReady : t.toLookAt(look)}</h1>
      <p className="lb-soft" role="status">
        {t.tally(fine, fine + look)} {t.everyDevice}
      </p>
      {lines
        .filter(({ state }) => state === 'look')
        .map((line, index) => {
          const { heading, detail } = say(line);
          return (
            <section key={line.about} className="lb-card ready-look" aria-label={heading}>
              <h2>
                <Icon name="warning" />
                {heading}
              </h2>
              <p>{detail}</p>
              <LineAction line={line} variant={index === 0 ? 'primary' : 'secondary'} {...actions} />
            </section>
          );
        })}
      <ul className="lb-card ready-lines" aria-label={t.lines}>
        {quiet.map((line) => {
          const { heading, detail } = say(line);
          return (
            <li key={line.about}>
              {line.state === 'fine' ? <StateGlyph state="received" word="none" /> : <Icon name="info" />}
              <div>
                <strong>{heading}</strong>
                {detail && <span>{detail}</span>}
              </div>
              <span className="ready-word">{t.states[line.state]}</span>
              <LineAction line={line} variant="tertiary" {...actions} />
            </li>
          );
        })}
      </ul>
      {facts.isFacilitator && <OtherDevices />}
      <nav className="lb-actions" aria-label={messages.app.next}>
        {facts.isFacilitator ? (
          <ButtonLink variant={look === 0 ? 'primary' : 'secondary'} href={`/s/${id}/open`}>
            {messages.open.go}
          </ButtonLink>
        ) : (
          <ButtonLink variant={look === 0 ? 'primary' : 'secondary'} href={`/s/${id}`}>
            {messages.home.continue}
          </ButtonLink>
        )}
        <Button variant="tertiary" icon="reload" onClick={onAgain}>
          {t.again}
        </Button>
      </nav>
    </main>
  );
}
