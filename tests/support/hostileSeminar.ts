import type { SeminarContent } from '../../src/domain/seminarContent.ts';
import { contentAnswer, contentGroup, contentPoint, municipality } from './reportRoom.ts';

/** What people, and those who want to do harm, put into fields: each is told whole by every format. */
export const hostileTexts = [
  '=HYPERLINK("http://example.org";"Klikk")',
  '+47 900 00 000',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '1.2',
  '3-4',
  '24/12/2026',
  '1-2-3 og så videre',
  '＝1+1',
  '"Sitat"; semikolon, komma \\ og <tag> & "mer"',
  "O'Brien's – «hermetegn» … ½ €",
  ']]> <![CDATA[ </w:t> &amp; &#x41;',
  '| rør | og * stjerner * og _strek_ og `kode` og [lenke](http://example.org)',
  '# Ingen overskrift',
  '1. Ingen liste',
  '- Ingen kule',
  '> Ikke sitert',
  'Guovdageaidnu, Kárášjohka, Snåase, Raavrhvijhke, áčđŋšŧž',
  'مرحبا بالعالم og עברית',
  'Høyre\u200fmerke og venstre\u200emerke står',
  'ZWJ \u200d, mykt\u00adskille og hardt\u00a0mellomrom',
  '👩🏽‍🏫🎻 familie 👨‍👩‍👧‍👦 flagg 🇳🇴',
  'linje en\nlinje to\n\nlinje fire',
  'e\u0301 og \u00e9',
  `${'Lang tekst med mange ord. '.repeat(769)}slutt`.slice(0, 20_000),
] as const;

/** What no file shall hold, with what is left of it. */
export const damagedTexts: readonly (readonly [string, string])[] = [
  ['null\u0000tegn\u0008\u001b[31m', 'nulltegn[31m'],
  ['snudd \u202etxet\u202c her', 'snudd txet her'],
  ['isolert \u2067tekst\u2069 her', 'isolert tekst her'],
  ['innbakt \u202bטקסט her', 'innbakt טקסט her'],
  ['linje\u2028skille', 'linje\nskille'],
  ['bom \ufeffher', 'bom her'],
  ['vt\u000bff\u000cslutt', 'vt\nff\nslutt'],
];

const words = [...hostileTexts, ...damagedTexts.map(([text]) => text)];

/** A seminar of two venues and three groups that holds every one of them, and something of all else. */
export const hostileSeminar: SeminarContent = {
  title: 'Kulturskole i bygd og by & <by> "2026"',
  date: '2026-11-21',
  organiser: '=Kulturskolenettverket',
  contact: 'Kari Nordmann, 911 11 111',
  languages: ['nb', 'nn'],
  invited: [municipality('NO:1806'), municipality('NO:5612'), municipality('NO:4637')],
  venues: [
    { id: 'v1', name: 'Førde' },
    { id: 'v2', name: '=Digitalt; rom' },
  ],
  addressees: [
    { id: 'a1', name: 'KS' },
    { id: 'a2', name: '+Utdanningsdirektoratet' },
  ],
  themes: [
    {
      ...{ id: 't1', title: '', introduction: 'Vi deler.\nSå snakker vi.', instructions: '', minutes: 45 },
      questions: [
        { id: 'q1', text: 'Hva er bra hos dere?', seats: 0 },
        { id: 'q2', text: 'Kva bør vi gjere saman?', seats: 3 },
        { id: 'q3', text: '', seats: 0 },
      ],
    },
    {
      ...{ id: 't2', title: '=Tema; to', introduction: '', instructions: 'Kort.', minutes: null },
      questions: [{ id: 'q4', text: 'Hvilke grep bør komme først?', seats: 3 }],
    },
  ],
  ...{ clusters: [], choices: [], decisions: [] },
  removedQuestions: [{ id: 'q5', text: 'Et spørsmål som ble tatt ut', seats: 0 }],
  groups: [
    contentGroup('g1', {
      name: '=Gruppe 1',
      venue: 'v1',
      members: [
        {
          affiliation: { kind: 'municipality', id: municipality('NO:5612') },
          role: 'cultureSchoolLeader',
          name: '=Ola Nordmann',
          duties: ['chair', 'scribe'],
        },
        { affiliation: { kind: 'municipality', id: municipality('NO:3419') }, role: null, name: '', duties: [] },
        {
          affiliation: { kind: 'organisation', name: '@Norsk kulturskoleråd' },
          role: 'organisation',
          name: '',
          duties: [],
        },
        { affiliation: null, role: 'politician', name: '', duties: ['topicKeeper'] },
      ],
      handIns: [{ theme: 't1', handedIn: true, handedInAt: 1_795_000_000_000, takenBackAt: null }],
      answers: [
        contentAnswer(
          'q1',
          words.map((text) => contentPoint(text)),
        ),
        contentAnswer('q2', [
          contentPoint('Delte stillingar på tvers av kommunane, ikkje kvar for seg', {
            rank: 1,
            addressee: 'a1',
            subpoints: [
              { id: '', text: '=Eksempel 1', addressee: 'a2', isEntered: false },
              { id: '', text: 'Eksempel 2', addressee: null, isEntered: true },
            ],
          }),
          contentPoint('Felles fagdager', { rank: 3, isRankEntered: true, isEntered: true }),
          contentPoint('Uten plass'),
        ]),
        contentAnswer('q5', [contentPoint('Svar på det som ble tatt ut')]),
      ],
    }),
    contentGroup('g2', {
      note: '=Notat fra Kari Nordmann\n| Linje to',
      name: '2',
      venue: 'v1',
      members: [
        { affiliation: { kind: 'municipality', id: municipality('NO:3403') }, role: 'other', name: 'Per', duties: [] },
      ],
      handIns: [
        { theme: 't2', handedIn: false, handedInAt: 1_795_000_000_000, takenBackAt: 1_795_000_100_000, entered: true },
      ],
      answers: [
        { question: 'q1', status: 'together', with: 'q2', points: [] },
        contentAnswer('q2', [
          contentPoint('Fast møteplass for lærere', { rank: 1 }),
          contentPoint('Én søknadsportal', { rank: 2 }),
        ]),
        { question: 'q4', status: 'skipped', with: null, points: [] },
      ],
    }),
    contentGroup('g3', {
      venue: 'v2',
      members: [
        { affiliation: { kind: 'municipality', id: municipality('NO:4637') }, role: null, name: '', duties: [] },
      ],
    }),
  ],
};
