import { addMember, handIn } from '../../src/document/commands/groupCommands.ts';
import { addPoints } from '../../src/document/commands/pointCommands.ts';
import { takeSeat } from '../../src/document/commands/seatCommands.ts';
import { createGroupDoc, type GroupDoc } from '../../src/document/groupDoc.ts';
import { type GroupId, type QuestionId, type ThemeId, toId } from '../../src/domain/ids.ts';
import { isMunicipalityId } from '../../src/domain/municipality/municipality.ts';
import { groupScope } from '../../src/domain/scope.ts';
import type { Link } from '../../src/feed/link.ts';
import { newId } from '../../src/session/newId.ts';
import { createEngineDevice, type EngineDevice } from './engineDevice.ts';

/** What groups wrote at a seminar of this kind, shortened. */
const sentences = [
  'Kulturskolen må ha egne lokaler som er universelt utformet og åpne også om kvelden.',
  'Skyss fra grendene er avgjørende for at alle barn skal kunne være med, ikke bare de som bor i sentrum.',
  'Fast stilling på tvers av SFO, skole og kulturskole gir lærere hele stillinger og et fagmiljø.',
  'Friplassordning med enkel søknad, gjerne automatisk for familier med lav inntekt.',
  'Kulturskoletimen i første til fjerde klasse når alle barna i kommunen.',
  'Samarbeid med korps, kor og husflidslag om instrumenter, rom og instruktører.',
  'Rektor trenger tid til utviklingsarbeid; i dag går tiden til vikarer og timeplan.',
  'Regionalt nettverk med én koordinator som følger opp mellom samlingene.',
  'Tilbud på samisk, og lærere med samisk språk og kultur, også utenfor forvaltningsområdet.',
  'Foreldrebetalingen må ned; makspris slik som i barnehagen.',
  'Kompetanseheving for lærere som møter barn med ulike behov.',
  'Politikerne bør inviteres inn og se hva barna lager, minst en gang i året.',
];

/** A group whose scribe has typed points on one device. */
export interface TypedGroup {
  readonly device: EngineDevice;
  readonly group: GroupDoc;
  readonly scope: string;
}

/**
 * Types this many points over a few questions as a scribe does, sealing every fifteen letters, with three
 * priorities for each question, four people at the table and the theme handed in.
 */
export async function typeGroup(link: Link, id: GroupId, points: number, pointsInQuestion = 4): Promise<TypedGroup> {
  const scope = groupScope(id);
  const device = await createEngineDevice([link], scope);
  const group = createGroupDoc(id, device.doc, { newId, now: Date.now });
  for (const id of ['NO:3401', 'NO:3403', 'NO:3405', 'NO:3407']) {
    if (!isMunicipalityId(id)) throw new Error('Their numbers are those of municipalities.');
    addMember(group, { affiliation: { kind: 'municipality', id }, role: 'cultureSchoolLeader', name: '' });
    await device.seal();
  }
  let question = toId<QuestionId>(newId());
  for (let index = 0; index < points; index++) {
    const place = index % pointsInQuestion;
    if (place === 0) question = toId<QuestionId>(newId());
    const [point] = addPoints(group, { question, parent: null, index: place }, [{ text: '', subpoints: [] }]);
    if (!point) throw new Error('A point was added.');
    const sentence = `${sentences[index % sentences.length]}${index < sentences.length ? '' : ` (${index})`}`;
    for (let at = 15; at < sentence.length + 15; at += 15) {
      group.text(point)?.edit(sentence.slice(0, at));
      await device.seal();
    }
    if (place < 3) {
      takeSeat(group, question, point, place === 0 ? 1 : place === 1 ? 2 : 3);
      await device.seal();
    }
  }
  handIn(group, toId<ThemeId>(newId()));
  await device.seal();
  return { device, group, scope };
}
