import './listSlides.css';
import { useFormats, useMessages } from '../language.tsx';
import { usePlenary } from '../plenary/PlenaryProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { WholeWords } from './WholeWords.tsx';

const most = 5;

/** What was agreed, who does it and by when. */
export function DecisionSlide() {
  const t = useMessages();
  const formats = useFormats();
  const { addressees } = usePlan();
  const { decisions } = usePlenary().plenary;
  return (
    <div className="wall-decisions">
      <header className="wall-question">
        <h1>{t.plenary.decisions}</h1>
        {decisions.length === 0 && <p>{t.wall.noDecisions}</p>}
      </header>
      <ol>
        {decisions.slice(0, most).map(({ id, text, who, by, addressee }) => (
          <li key={id}>
            <h2>
              <WholeWords text={text} />
            </h2>
            <p>
              {[who, formats.day(by), addressees.find((each) => each.id === addressee)?.name]
                .filter(Boolean)
                .join(', ')}
            </p>
          </li>
        ))}
      </ol>
      {decisions.length > most && <p className="wall-more">{t.wall.more(decisions.length - most)}</p>}
    </div>
  );
}
