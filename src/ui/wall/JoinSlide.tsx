import './themeSlide.css';
import { useMessages } from '../language.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useLinkText } from '../share/useLinkText.ts';
import { WallCode } from './WallCode.tsx';
import { WholeWords } from './WholeWords.tsx';
import { plainAddress } from './wallAddress.ts';

/** The code to join by, as large as the screen allows. */
export function JoinSlide() {
  const messages = useMessages();
  const t = messages.wall;
  const { title } = usePlan();
  return (
    <div className="wall-join">
      <div>
        <p>
          <WholeWords text={title || messages.prepare.untitled} />
        </p>
        <h1>{t.join}</h1>
        <p>{t.joinHelp}</p>
      </div>
      <JoinCode />
    </div>
  );
}

export function JoinCode() {
  const messages = useMessages();
  const { title } = usePlan();
  const link = useLinkText('seminar');
  return (
    <WallCode
      text={link && `${plainAddress()}#${link}`}
      label={messages.share.codeOf.seminar(title || messages.prepare.untitled)}
    />
  );
}
