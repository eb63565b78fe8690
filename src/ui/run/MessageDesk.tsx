import { useId, useRef, useState } from 'react';
import { sendMessage, takeMessageBack } from '../../document/commands/runCommands.ts';
import { messagesFor } from '../../domain/run.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { FieldError } from '../parts/FieldError.tsx';
import { useMoment } from '../parts/useMoment.ts';
import { usePlan } from '../seminar/usePlan.ts';
import { useRun } from '../seminar/useRun.ts';
import { type Audience, useRunSteps } from './useRunSteps.ts';

/** More would be cut when it is read. */
const mostLetters = 1_000;

/** Writes to the tables, and shows what stands on their screens until it is taken back. */
export function MessageDesk({ audience }: { audience: Audience }) {
  const t = useMessages().run;
  const moment = useMoment();
  const plan = usePlan();
  const run = useRun();
  const take = useRunSteps();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const { venue, name } = audience;
  // Everybody's screen shows what any venue was told.
  const standing = [...(venue === null ? run.messages : messagesFor(run, venue))].reverse();
  const venueName = (to: string | null) => plan.venues.find((each) => each.id === to)?.name;

  const send = () => {
    if (text.trim() === '') {
      setEmpty(true);
      field.current?.focus();
      return;
    }
    take(t.steps.send, (to) => void sendMessage(to, text.trim(), venue));
    setText('');
    announce(t.sent);
  };
  return (
    <section className="run-messages" aria-labelledby={id}>
      <h2 id={id}>{name === null ? t.message : t.messageVenue(name)}</h2>
      <div className="ds-field">
        <textarea
          ref={field}
          className="ds-input"
          rows={3}
          maxLength={mostLetters}
          aria-labelledby={id}
          aria-invalid={isEmpty || undefined}
          aria-describedby={isEmpty ? `${id}-error` : undefined}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setEmpty(false);
          }}
        />
        {isEmpty && <FieldError id={`${id}-error`}>{t.empty}</FieldError>}
      </div>
      <Button variant="secondary" icon="send" onClick={send}>
        {name === null ? t.send : t.sendVenue(name)}
      </Button>
      {standing.length > 0 && (
        <>
          <h3>{t.standing}</h3>
          <ul>
            {standing.map((message) => {
              const to = venueName(message.venue);
              return (
                <li key={message.id} className="lb-card">
                  <p className="run-message">{message.text}</p>
                  <p className="lb-soft lb-small">
                    {to === undefined ? t.toAll : t.toVenue(to)}
                    {message.sentAt !== null && `, ${moment(message.sentAt)}`}
                  </p>
                  <Button
                    variant="tertiary"
                    label={t.takeBackLabel(message.text)}
                    onClick={() => take(t.steps.takeBack, (plan) => takeMessageBack(plan, message.id))}
                  >
                    {t.takeBack}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
