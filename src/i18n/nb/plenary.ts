import { plural } from '../plural.ts';

/** Ranking, the room's own choice, votes and decisions. */
export const plenary = {
  name: 'Plenum',
  roomChoice: 'Salens prioritering',
  roomChoiceAt: (venue: string) => `Prioriteringen i ${venue}`,
  freeSeat: 'Ledig plass',
  free: (rank: number) => `Frigjør plass ${rank}`,
  tieInSeat: 'To eller flere står likt. Salen avgjør.',
  table: 'Rangering',
  place: 'Plass',
  point: 'Samlet punkt',
  groups: 'Grupper',
  municipalities: 'Kommuner',
  firstChoices: 'Førstevalg',
  points: 'Poeng',
  roomPicks: 'Salen velger',
  pick: (title: string, rank: number) => `Sett «${title}» som nummer ${rank}`,
  empty: 'Ingen innspill er samlet her ennå.',
  toCluster: 'Gå til samlingen',
  rule: {
    groups: 'Rangert etter antall grupper.',
    municipalities: 'Rangert etter antall kommuner.',
    firstChoices: 'Rangert etter antall førstevalg.',
    points: 'Rangert etter poeng.',
  },
  ruleRest:
    'Likt antall vises som likt. Hver gruppe teller én gang i et punkt, med sin beste plass, og hver kommune én gang. Førstevalg gir 3 poeng, andrevalg 2, tredjevalg 1.',
  heard: (groups: number, municipalities: number) =>
    `${plural(groups, 'gruppe', 'grupper')} og ${plural(municipalities, 'kommune', 'kommuner')} har svart.`,
  withoutPriorities: (groups: string) => `Har ikke prioritert: ${groups}.`,
  nobodyPrioritised: 'Ingen av gruppene har prioritert.',
  ungathered: (count: number, seated: number) =>
    `${plural(count, 'innspill', 'innspill')} er ikke samlet og teller ikke i tabellen. ${seated === 0 ? 'Ingen av dem er prioritert.' : `${seated} av dem er prioritert.`}`,
  minorityHeading: 'Mindretall',
  minorityHelp:
    'Det som bare én eller to grupper snakker om, eller som bare små kommuner satte først, vises alltid, med navnet på kommunene.',
  minorityLine: (words: string, municipalities: string, isOfSmall: boolean) =>
    `«${words}»: førstevalg for ${municipalities}${isOfSmall ? ' (bare små kommuner)' : ''}`,
  looseFirst: 'Førstevalg som ikke er samlet',
  looseFirstHelp: 'Andre grupper kan ha skrevet det samme med andre ord.',
  noMinority: 'Ingen førstevalg er i mindretall nå.',
  someGroup: 'en gruppe uten kommuner',
  small: {
    heading: 'Små kommuner',
    choose: 'Velg små kommuner',
    counted: (count: number) =>
      count === 0
        ? 'Ingen kommuner er regnet som små ennå.'
        : count === 1
          ? '1 kommune regnes som liten.'
          : `${count} kommuner regnes som små.`,
    help: 'Kryss av for kommunene dere regner som små. Langbord kjenner ikke innbyggertallene, så det er dere som avgjør. Det bare små kommuner setter først, vises alltid, i plenum og i rapporten.',
    none: 'Ingen kommuner er invitert, og ingen sitter i gruppene ennå.',
    tag: 'liten',
    marked: (name: string) => `Regnet ${name} som liten`,
    unmarked: (name: string) => `Regnet ikke lenger ${name} som liten`,
  },
  venuesHeading: 'Stedene side om side',
  all: 'Hele seminaret',
  vote: 'Avstemning',
  voteHelp:
    'Hver stemme er inntil tre punkter i rekkefølge. Resultatet er skjult til du avslutter. Da kan du gjøre det til salens prioritering.',
  voters: { group: 'Hver gruppe har én stemme', device: 'Hver enhet har én stemme' },
  openVote: 'Start avstemning',
  closeVote: 'Avslutt og vis resultatet',
  reopenVote: 'Åpne igjen',
  newVote: 'Ny avstemning',
  newVoteHelp: 'Resultatet av avstemningen som var, blir borte, også fra rapporten.',
  sharedPlaces: 'Plasser som to eller flere deler, blir stående ledige. Salen avgjør.',
  takeResult: 'Gjør resultatet til salens prioritering',
  resultTaken: 'Resultatet er salens prioritering',
  voted: (count: number) => plural(count, 'stemme er kommet', 'stemmer er kommet'),
  groupsVoted: (count: number, of: number) => `${count} av ${plural(of, 'gruppe', 'grupper')} har stemt`,
  counted: (count: number) => plural(count, 'stemme er telt', 'stemmer er telt'),
  noVotes: 'Ingen stemte.',
  voteLine: (points: number, first: number) => `${points} poeng, ${first} førstevalg`,
  late: (count: number) =>
    plural(count, 'stemme kom etter at avstemningen var slutt', 'stemmer kom etter at avstemningen var slutt'),
  countLate: 'Ta dem med',
  votesAside: (count: number) =>
    `${plural(count, 'stemme', 'stemmer')} er satt til side, fordi enheten er trukket tilbake. Slippes den inn igjen, teller stemmen.`,
  decisions: 'Det vi ble enige om',
  noDecisions: 'Skriv hva dere ble enige om, hvem som gjør det, og når. Det følger med i rapporten.',
  addDecision: 'Legg til avtale',
  decision: 'Hva',
  who: 'Hvem gjør det',
  by: 'Innen',
  forWhom: 'Til hvem',
  nobody: 'Ingen bestemt',
  editDecision: (text: string) => `Endre «${text}»`,
  removeDecision: (text: string) => `Slett «${text}»`,
  unnamedDecision: 'avtale uten tekst',
  steps: {
    chosen: (rank: number) => `Valgte nummer ${rank}`,
    freed: (rank: number) => `Frigjorde plass ${rank}`,
    voted: 'Satte salens prioritering etter avstemningen',
    decided: 'La til avtale',
    changed: 'Endret avtale',
    removed: 'Slettet avtale',
  },
  wall: 'Vis på storskjermen',
};

/** The vote on a group's board. */
export const voting = {
  heading: 'Stem',
  forGroup: 'Gruppa har én stemme sammen. Velg inntil tre punkter.',
  forDevice: 'Du har én stemme på denne enheten. Velg inntil tre punkter.',
  pick: (title: string, rank: number) => `«${title}» som nummer ${rank}`,
  given: (count: number) =>
    `Stemmen er gitt, med ${plural(count, 'punkt', 'punkter')}. Du kan endre den til avstemningen er slutt.`,
  notGiven: 'Ingen stemme er gitt ennå.',
};
