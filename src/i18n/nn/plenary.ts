import { plural } from '../plural.ts';

/** Ranking, the room's own choice, votes and decisions. */
export const plenary = {
  name: 'Plenum',
  roomChoice: 'Prioriteringa til salen',
  roomChoiceAt: (venue: string) => `Prioriteringa i ${venue}`,
  freeSeat: 'Ledig plass',
  free: (rank: number) => `Frigjer plass ${rank}`,
  tieInSeat: 'To eller fleire står likt. Salen avgjer.',
  table: 'Rangering',
  place: 'Plass',
  point: 'Samla punkt',
  groups: 'Grupper',
  municipalities: 'Kommunar',
  firstChoices: 'Førsteval',
  points: 'Poeng',
  roomPicks: 'Salen vel',
  pick: (title: string, rank: number) => `Set «${title}» som nummer ${rank}`,
  empty: 'Ingen innspel er samla her enno.',
  toCluster: 'Gå til samlinga',
  rule: {
    groups: 'Rangert etter talet på grupper.',
    municipalities: 'Rangert etter talet på kommunar.',
    firstChoices: 'Rangert etter talet på førsteval.',
    points: 'Rangert etter poeng.',
  },
  ruleRest:
    'Likt tal blir vist som likt. Kvar gruppe tel éin gong i eit punkt, med den beste plassen sin, og kvar kommune éin gong. Førsteval gir 3 poeng, andreval 2, tredjeval 1.',
  heard: (groups: number, municipalities: number) =>
    `${plural(groups, 'gruppe', 'grupper')} og ${plural(municipalities, 'kommune', 'kommunar')} har svart.`,
  withoutPriorities: (groups: string) => `Har ikkje prioritert: ${groups}.`,
  nobodyPrioritised: 'Inga av gruppene har prioritert.',
  ungathered: (count: number, seated: number) =>
    `${plural(count, 'innspel', 'innspel')} er ikkje samla og tel ikkje i tabellen. ${seated === 0 ? 'Ingen av dei er prioriterte.' : `${seated} av dei er prioriterte.`}`,
  minorityHeading: 'Mindretal',
  minorityHelp:
    'Det som berre éi eller to grupper snakkar om, eller som berre små kommunar sette først, blir alltid vist, med namnet på kommunane.',
  minorityLine: (words: string, municipalities: string, isOfSmall: boolean) =>
    `«${words}»: førsteval for ${municipalities}${isOfSmall ? ' (berre små kommunar)' : ''}`,
  looseFirst: 'Førsteval som ikkje er samla',
  looseFirstHelp: 'Andre grupper kan ha skrive det same med andre ord.',
  noMinority: 'Ingen førsteval er i mindretal no.',
  someGroup: 'ei gruppe utan kommunar',
  small: {
    heading: 'Små kommunar',
    choose: 'Vel små kommunar',
    counted: (count: number) =>
      count === 0
        ? 'Ingen kommunar er rekna som små enno.'
        : count === 1
          ? '1 kommune blir rekna som liten.'
          : `${count} kommunar blir rekna som små.`,
    help: 'Kryss av for kommunane de reknar som små. Langbord kjenner ikkje innbyggjartala, så det er de som avgjer. Det berre små kommunar set først, blir alltid vist, i plenum og i rapporten.',
    none: 'Ingen kommunar er inviterte, og ingen sit i gruppene enno.',
    tag: 'liten',
    marked: (name: string) => `Rekna ${name} som liten`,
    unmarked: (name: string) => `Rekna ikkje lenger ${name} som liten`,
  },
  venuesHeading: 'Stadene side om side',
  all: 'Heile seminaret',
  vote: 'Avrøysting',
  voteHelp:
    'Kvar stemme er inntil tre punkt i rekkjefølgje. Resultatet er skjult til du avsluttar. Då kan du gjere det til prioriteringa til salen.',
  voters: { group: 'Kvar gruppe har éi stemme', device: 'Kvar eining har éi stemme' },
  openVote: 'Start avrøysting',
  closeVote: 'Avslutt og vis resultatet',
  reopenVote: 'Opne igjen',
  newVote: 'Ny avrøysting',
  newVoteHelp: 'Resultatet av avrøystinga som var, blir borte, også frå rapporten.',
  sharedPlaces: 'Plassar som to eller fleire deler, blir ståande ledige. Salen avgjer.',
  takeResult: 'Gjer resultatet til prioriteringa til salen',
  resultTaken: 'Resultatet er prioriteringa til salen',
  voted: (count: number) => plural(count, 'stemme har kome', 'stemmer har kome'),
  groupsVoted: (count: number, of: number) => `${count} av ${plural(of, 'gruppe', 'grupper')} har røysta`,
  counted: (count: number) => plural(count, 'stemme er talt', 'stemmer er talde'),
  noVotes: 'Ingen røysta.',
  voteLine: (points: number, first: number) => `${points} poeng, ${first} førsteval`,
  late: (count: number) =>
    plural(count, 'stemme kom etter at avrøystinga var slutt', 'stemmer kom etter at avrøystinga var slutt'),
  countLate: 'Ta dei med',
  votesAside: (count: number) =>
    `${plural(count, 'stemme', 'stemmer')} er sett til side, fordi eininga er trekt tilbake. Blir ho sleppt inn igjen, tel stemma.`,
  decisions: 'Det vi vart einige om',
  noDecisions: 'Skriv kva de vart einige om, kven som gjer det, og når. Det følgjer med i rapporten.',
  addDecision: 'Legg til avtale',
  decision: 'Kva',
  who: 'Kven gjer det',
  by: 'Innan',
  forWhom: 'Til kven',
  nobody: 'Ingen bestemt',
  editDecision: (text: string) => `Endre «${text}»`,
  removeDecision: (text: string) => `Slett «${text}»`,
  unnamedDecision: 'avtale utan tekst',
  steps: {
    chosen: (rank: number) => `Valde nummer ${rank}`,
    freed: (rank: number) => `Frigjorde plass ${rank}`,
    voted: 'Sette prioriteringa til salen etter avrøystinga',
    decided: 'La til avtale',
    changed: 'Endra avtale',
    removed: 'Sletta avtale',
  },
  wall: 'Vis på storskjermen',
};

/** The vote on a group's board. */
export const voting = {
  heading: 'Røyst',
  forGroup: 'Gruppa har éi stemme saman. Vel inntil tre punkt.',
  forDevice: 'Du har éi stemme på denne eininga. Vel inntil tre punkt.',
  pick: (title: string, rank: number) => `«${title}» som nummer ${rank}`,
  given: (count: number) =>
    `Stemma er gitt, med ${plural(count, 'punkt', 'punkt')}. Du kan endre henne til avrøystinga er slutt.`,
  notGiven: 'Inga stemme er gitt enno.',
};
