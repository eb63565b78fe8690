import { Link } from 'wouter';
import type { QuestionId } from '../../domain/ids.ts';
import type { MinorityNote } from '../../domain/plenary/minorityNotes.ts';
import type { Ranking } from '../../domain/plenary/rankClusters.ts';
import { municipalitiesAt } from '../../domain/plenary/tally.ts';
import { useFormats, useMessages } from '../language.tsx';
import { useSeminar } from '../seminar/SeminarProvider.tsx';
import { usePlenary } from './PlenaryProvider.tsx';
import { SmallMunicipalities } from './SmallMunicipalities.tsx';
import type { RoomNames } from './useRoomNames.ts';

interface RankingNotesProps {
  ranking: Ranking;
  names: RoomNames;
  question: QuestionId;
}

/** The rule in words, whom it counts, what it leaves out, and what only a few put first. */
export function RankingNotes({ ranking, names, question }: RankingNotesProps) {
  const t = useMessages().plenary;
  const formats = useFormats();
  const { id } = useSeminar();
  const { room } = usePlenary();
  const { notes, ungathered, withoutPriorities } = ranking;
  const gathered = notes.filter(({ cluster }) => cluster !== null);
  const loose = notes.filter(({ cluster }) => cluster === null);
  const nameOf = (group: string) => {
    const found = room.groups.find((each) => each.id === group);
    return found ? names.group(found) : '';
  };
  const lineOf = ({ cluster, point, municipalities, isOfSmall }: MinorityNote) => (
    <li key={point.id} className="plenary-note">
      {t.minorityLine(
        cluster?.title || point.words,
        formats.list(names.municipalities(municipalities)) || t.someGroup,
        isOfSmall,
      )}
    </li>
  );
  return (
    <div className="plenary-notes">
      {ranking.rows.length > 0 && (
        <p>
          {t.rule[ranking.by]} {t.ruleRest}
        </p>
      )}
      {ranking.groups.length > 0 && <p>{t.heard(ranking.groups.length, ranking.municipalities.length)}</p>}
      {withoutPriorities.length > 0 && (
        <p>
          {withoutPriorities.length === ranking.groups.length
            ? t.nobodyPrioritised
            : t.withoutPriorities(withoutPriorities.map(nameOf).join('; '))}
        </p>
      )}
      {ungathered.points > 0 && (
        <p>
          {t.ungathered(ungathered.points, ungathered.seated)}{' '}
          <Link href={`/s/${id}/cluster/${question}`}>{t.toCluster}</Link>
        </p>
      )}
      {ranking.rows.length > 0 && (
        <section aria-labelledby="plenary-minority">
          <h2 id="plenary-minority">{t.minorityHeading}</h2>
          <p>{t.minorityHelp}</p>
          {gathered.length === 0 && <p className="plenary-note">{t.noMinority}</p>}
          <ul>{gathered.map(lineOf)}</ul>
          {loose.length > 0 && (
            <>
              <h3>{t.looseFirst}</h3>
              <p>{t.looseFirstHelp}</p>
              <ul>{loose.map(lineOf)}</ul>
            </>
          )}
          <SmallMunicipalities here={municipalitiesAt(room.groups)} />
        </section>
      )}
    </div>
  );
}
