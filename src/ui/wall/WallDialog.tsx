import './wallDialog.css';
import { useState, useSyncExternalStore } from 'react';
import { showOnWall } from '../../document/commands/plenaryCommands.ts';
import type { PlenaryDoc } from '../../document/plenaryDoc.ts';
import type { QuestionId, VenueId } from '../../domain/ids.ts';
import type { RankingColumn } from '../../domain/plenary/rankClusters.ts';
import { isSameSlide, slideAt, type WallSlide, type WallSlideKind } from '../../domain/plenary/wallSlide.ts';
import { useMessages } from '../language.tsx';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlan } from '../seminar/usePlan.ts';
import { useLinkText } from '../share/useLinkText.ts';
import { WallCode } from './WallCode.tsx';
import { WallNow } from './WallNow.tsx';
import { projectorAddress, wallPath } from './wallAddress.ts';

interface WallDialogProps {
  doc: PlenaryDoc;
  /** What the screen behind is about: what can be shown of it. */
  question: QuestionId;
  venue: VenueId | null;
  by: RankingColumn;
  onClose: () => void;
}

const kinds: readonly WallSlideKind[] = [
  'idle',
  'join',
  'theme',
  'clusters',
  'ranking',
  'result',
  'vote',
  'map',
  'decisions',
];

/** The facilitator's say over the screens on the walls: what they show, and how to get one up. */
export function WallDialog({ doc, question, venue, by, onClose }: WallDialogProps) {
  const messages = useMessages();
  const t = messages.wall;
  const plan = usePlan();
  const { wall } = useSyncExternalStore(doc.subscribe, doc.snapshot);
  const [walls, setWalls] = useState<VenueId | null>(venue);
  const shown = slideAt(wall, walls);
  const isShown = (kind: WallSlideKind) => isSameSlide(shown, slideOf(kind, question, venue, by));
  const show = (slide: WallSlide) => {
    showOnWall(doc, slide, walls ?? 'everywhere');
    announce(`${t.shows}: ${t.slides[slide.kind]}`);
  };
  return (
    <Dialog heading={t.heading} onClose={onClose}>
      <p>{t.help}</p>
      {plan.venues.length > 1 && (
        <SelectField
          label={t.where}
          all={t.everywhere}
          options={plan.venues.map(({ id, name }) => ({ id, words: name }))}
          value={walls}
          onChange={setWalls}
        />
      )}
      {/* What hangs there can be of another question, which none of these is about. */}
      {!kinds.some(isShown) && <WallNow wall={wall} venue={walls} />}
      <fieldset className="wall-choice">
        <legend className="lb-label">{t.shows}</legend>
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant="secondary"
            color="neutral"
            aria-pressed={isShown(kind)}
            icon={isShown(kind) ? 'check' : undefined}
            onClick={() => show(slideOf(kind, question, venue, by))}
          >
            {t.slides[kind]}
          </Button>
        ))}
      </fieldset>
      {shown.kind === 'result' && isShown('result') && (
        <p className="lb-actions">
          {shown.uncovered < 3 && (
            <Button onClick={() => show({ ...shown, uncovered: shown.uncovered + 1 })}>
              {t.uncover(shown.uncovered)}
            </Button>
          )}
          {shown.uncovered > 0 && (
            <Button variant="tertiary" onClick={() => show({ ...shown, uncovered: 0 })}>
              {t.cover}
            </Button>
          )}
        </p>
      )}
      <OtherScreens where={walls} />
    </Dialog>
  );
}

/** A second window here, or a link for the machine at the screen: a seminar's link reads, and has no key that writes. */
function OtherScreens({ where }: { where: VenueId | null }) {
  const messages = useMessages();
  const t = messages.wall;
  const { id } = useSeminar();
  const link = useLinkText('seminar');
  const address = link === null ? null : projectorAddress(link);
  return (
    <div className="wall-others">
      <a className="ds-button" data-variant="secondary" href={`#${wallPath(id, where)}`} target="langbord-wall">
        {t.openWindow}
      </a>
      {address !== null && (
        <details>
          <summary>{t.otherDevice}</summary>
          <p>{t.otherDeviceHelp}</p>
          <WallCode text={address} label={t.codeLabel} />
          <Button
            variant="secondary"
            icon="copy"
            onClick={() => void navigator.clipboard?.writeText(address).then(() => announce(t.copied))}
          >
            {t.copyLink}
          </Button>
        </details>
      )}
    </div>
  );
}

function slideOf(kind: WallSlideKind, question: QuestionId, venue: VenueId | null, by: RankingColumn): WallSlide {
  switch (kind) {
    case 'clusters':
      return { kind, question };
    case 'ranking':
      return { kind, question, venue, by };
    case 'result':
      return { kind, question, venue, uncovered: 0 };
    case 'vote':
      return { kind, question, venue };
    default:
      return { kind };
  }
}
