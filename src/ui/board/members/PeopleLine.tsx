import { useMessages } from '../../language.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useBoardDialogs } from '../boardDialogs.ts';
import { useBoardGroup } from '../oneGroup/OneGroupProvider.tsx';
import { usePlaceNames } from './usePlaceNames.ts';

/** The rail as one line, for windows with no room beside the questions. */
export function PeopleLine() {
  const t = useMessages();
  const { members } = useBoardGroup();
  const placeName = usePlaceNames(members.map(({ affiliation }) => affiliation));
  const { openDialog } = useBoardDialogs();
  const places = [...new Set(members.map((member) => placeName(member.affiliation)))].filter(Boolean);
  return (
    <button type="button" className="lb-peopleline" onClick={() => openDialog({ kind: 'group' })}>
      <Icon name="people" />
      <span>
        <strong>
          {t.members.count(members.length)}
          {places.length > 0 && ':'}
        </strong>{' '}
        {places.join(', ')}
      </span>
      <Icon name="forward" />
    </button>
  );
}
