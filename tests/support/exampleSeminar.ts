import type { SeminarContent } from '../../src/domain/seminarContent.ts';
import { contentAnswer, contentGroup, contentPoint, municipality } from './reportRoom.ts';

/** An invented seminar of nine groups at three venues, as long as a real one: for reports that are looked at page by page. */

const tables: readonly { readonly venue: string; readonly from: readonly string[] }[] = [
  { venue: 'v1', from: ['3403', '3407', '3412'] },
  { venue: 'v1', from: ['3411', '3413', '3419', '3420'] },
  { venue: 'v1', from: ['3421', '3442', '3443'] },
  { venue: 'v2', from: ['5006', '5007', '5041'] },
  { venue: 'v2', from: ['5036', '5037', '5038', '5045'] },
  { venue: 'v2', from: ['5047', '5053'] },
  { venue: 'v3', from: ['5601', '5612', '5622'] },
  { venue: 'v3', from: ['4626', '4627', '4631'] },
  { venue: 'v3', from: ['3435', '3436', '3440'] },
];
const bokmaal = [
  'Delte stillinger på tvers av kommunene, slik at lærere får hele og faste jobber.',
  'Fast møteplass for lærere, ledere og folkevalgte to ganger i året.',
  'Felles fagdager for alle lærere i regionen.',
  'Én søknadsportal og én venteliste i regionen.',
  'Fjernundervisning med en voksen i rommet der barna bor.',
  'Felles instrumenter på vandring mellom skolene.',
  'Kulturskolen inn i skoletiden, også på de små skolene.',
  'Samme satser og samme friplasser, uavhengig av hvor du bor.',
  'Vi trenger mer kunnskap om hvem som ikke søker, og hvorfor.',
];
const nynorsk = [
  'Bruk dei lokala som finst, og lat skulane opne dørene om kvelden.',
  'Samarbeid med korps og kor, som har folk og instrument.',
  'Lærarane treng tid til å møtast; det er ikkje nok med ein fagdag.',
  'Kommunane må sjå kva dei kan gjere saman, ikkje kvar for seg.',
];
const roles = ['cultureSchoolLeader', 'cultureSchoolTeacher', 'administration', 'politician'] as const;
const questions = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];

const seminar: Omit<SeminarContent, 'clusters' | 'choices' | 'decisions'> = {
  ...{ title: 'Kulturskole i bygd og by', date: '2026-11-21', organiser: 'Kulturskolenettverket' },
  ...{ contact: 'Kari Nordmann, 900 00 000', languages: ['nb', 'nn'], removedQuestions: [] },
  invited: ['3433', '3434', '5025', '5034', '5610', '3403', '5601'].map((code) => municipality(`NO:${code}`)),
  venues: [
    { id: 'v1', name: 'Hamar' },
    { id: 'v2', name: 'Steinkjer' },
    { id: 'v3', name: 'Digitalt rom' },
  ],
  addressees: [
    { id: 'a1', name: 'KS' },
    { id: 'a2', name: 'Utdanningsdirektoratet' },
  ],
  themes: [
    {
      ...{ id: 't1', title: 'Hvordan har vi det?', introduction: '', instructions: '', minutes: 45 },
      questions: [
        { id: 'q1', text: 'Hva er dere stolte av i kulturskolen deres?', seats: 0 },
        { id: 'q2', text: 'Hva er vanskelig når avstandene er store og kommunene er små?', seats: 0 },
        { id: 'q3', text: 'Hvem mangler i kulturskolen i dag?', seats: 0 },
        { id: 'q4', text: 'Hva gjør dere allerede sammen med andre kommuner?', seats: 0 },
      ],
    },
    {
      ...{ id: 't2', title: 'Hva gjør vi sammen?', introduction: '', instructions: '', minutes: 50 },
      questions: [
        { id: 'q5', text: 'Hva er bedre å gjøre sammen enn hver for seg?', seats: 0 },
        { id: 'q6', text: 'Hvilke grep bør komme først?', seats: 3 },
      ],
    },
  ],
  groups: tables.map(({ venue, from }, table) =>
    contentGroup(`g${table + 1}`, {
      name: `Gruppe ${(table % 3) + 1}`,
      venue,
      members: from.map((code, at) => ({
        affiliation: { kind: 'municipality', id: municipality(`NO:${code}`) },
        role: roles[at % roles.length] ?? null,
        name: at === 0 ? 'Ola Nordmann' : '',
        duties: at === 0 ? ['chair'] : [],
      })),
      handIns: ['t1', 't2'].map((theme) => ({
        theme,
        handedIn: true,
        handedInAt: 1_795_000_000_000,
        takenBackAt: null,
      })),
      answers: questions.map((question, asked) => {
        if (question === 'q3' && table === 4) return { question, status: 'skipped', with: null, points: [] };
        if (question === 'q4' && table === 6) return { question, status: 'together', with: 'q2', points: [] };
        const texts = Array.from({ length: 2 + ((table + asked) % 3) }, (_, at) => {
          const list = (table + at) % 4 === 3 ? nynorsk : bokmaal;
          return list[(table * 2 + asked * 3 + at) % list.length] ?? '';
        });
        return contentAnswer(
          question,
          texts.map((text, at) =>
            contentPoint(text, {
              id: `${question}-${table}-${at}`,
              rank: question === 'q6' ? (([1, 2, 3] as const).find((rank) => rank === at + 1) ?? null) : null,
              addressee: (table + at) % 5 === 0 ? 'a1' : null,
              subpoints:
                (asked + at) % 4 === 0
                  ? [
                      {
                        id: '',
                        text: 'Eksempel: tre kommuner deler allerede én felelærer.',
                        addressee: null,
                        isEntered: false,
                      },
                      { id: '', text: 'Reisetid må regnes som arbeidstid.', addressee: 'a1', isEntered: false },
                    ]
                  : [],
            }),
          ),
        );
      }),
    }),
  ),
};

const gathered: readonly (readonly [title: string, texts: readonly string[]])[] = [
  ['Delte stillinger på tvers av kommuner', bokmaal.slice(0, 1)],
  ['Fast møteplass for lærere, ledere og folkevalgte', bokmaal.slice(1, 3)],
  ['Éin søknadsportal, og dei same friplassane', bokmaal.slice(3, 4)],
  ['Fjernundervisning med en voksen i rommet', bokmaal.slice(4, 5)],
];
const asked = seminar.groups.flatMap(({ answers }) => answers.filter(({ question }) => question === 'q6'));
const points = asked.flatMap((answer) => answer.points);

export const exampleSeminar: SeminarContent = {
  ...seminar,
  clusters: gathered.map(([title, texts], index) => ({
    id: `c${index + 1}`,
    question: 'q6',
    title,
    points: points.filter(({ text }) => texts.includes(text)).map(({ id }) => id),
  })),
  choices: [
    { question: 'q6', venue: null, seats: ['c1', 'c2', null] },
    { question: 'q6', venue: 'v1', seats: ['c2', null, null] },
  ],
  ballots: [
    {
      ...{ question: 'q6', venue: null, votedBy: 'group', voters: 9 },
      counts: [
        { cluster: 'c1', points: 19, firstChoices: 5 },
        { cluster: 'c2', points: 19, firstChoices: 4 },
        { cluster: 'c4', points: 7, firstChoices: 0 },
      ],
    },
    {
      ...{ question: 'q6', venue: 'v1', votedBy: 'device', voters: 2 },
      counts: [{ cluster: 'c2', points: 6, firstChoices: 2 }],
    },
  ],
  decisions: [
    {
      ...{ text: 'Fylket inviterer til et møte om delte stillinger.', who: 'Kari Nordmann', by: '2027-02-01' },
      ...{ addressee: 'a1', question: 'q6', cluster: 'c1' },
    },
    {
      ...{ text: 'Alle tar saka med heim til kommunestyret.', who: 'Kommunane', by: '' },
      ...{ addressee: null, question: null, cluster: null },
    },
  ],
};
