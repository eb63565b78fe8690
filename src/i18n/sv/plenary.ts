import { plural } from '../plural.ts';

/** Ranking, the room's own choice, votes and decisions. */
export const plenary = {
  name: 'Plenum',
  roomChoice: 'Salens prioritering',
  roomChoiceAt: (venue: string) => `Prioriteringen i ${venue}`,
  freeSeat: 'Ledig plats',
  free: (rank: number) => `Frigör plats ${rank}`,
  tieInSeat: 'Två eller fler står lika. Salen avgör.',
  table: 'Rangordning',
  place: 'Plats',
  point: 'Samlad punkt',
  groups: 'Grupper',
  municipalities: 'Kommuner',
  firstChoices: 'Förstaval',
  points: 'Poäng',
  roomPicks: 'Salen väljer',
  pick: (title: string, rank: number) => `Sätt ”${title}” som nummer ${rank}`,
  empty: 'Inga inspel är samlade här ännu.',
  toCluster: 'Gå till samlingen',
  rule: {
    groups: 'Ordnat efter antalet grupper.',
    municipalities: 'Ordnat efter antalet kommuner.',
    firstChoices: 'Ordnat efter antalet förstaval.',
    points: 'Ordnat efter poäng.',
  },
  ruleRest:
    'Lika antal visas som lika. Varje grupp räknas en gång i en punkt, med sin bästa plats, och varje kommun en gång. Förstaval ger 3 poäng, andraval 2, tredjeval 1.',
  heard: (groups: number, municipalities: number) =>
    `${plural(groups, 'grupp', 'grupper')} och ${plural(municipalities, 'kommun', 'kommuner')} har svarat.`,
  withoutPriorities: (groups: string) => `Har inte prioriterat: ${groups}.`,
  nobodyPrioritised: 'Ingen av grupperna har prioriterat.',
  ungathered: (count: number, seated: number) =>
    `${plural(count, 'inspel', 'inspel')} är inte samlade och räknas inte i tabellen. ${seated === 0 ? 'Inget av dem är prioriterat.' : `${seated} av dem är prioriterade.`}`,
  minorityHeading: 'Minoritet',
  minorityHelp:
    'Det som bara en eller två grupper talar om, eller som bara små kommuner satte först, visas alltid, med kommunernas namn.',
  minorityLine: (words: string, municipalities: string, isOfSmall: boolean) =>
    `”${words}”: förstaval för ${municipalities}${isOfSmall ? ' (bara små kommuner)' : ''}`,
  looseFirst: 'Förstaval som inte är samlade',
  looseFirstHelp: 'Andra grupper kan ha skrivit samma sak med andra ord.',
  noMinority: 'Inga förstaval är i minoritet nu.',
  someGroup: 'en grupp utan kommuner',
  small: {
    heading: 'Små kommuner',
    choose: 'Välj små kommuner',
    counted: (count: number) =>
      count === 0
        ? 'Inga kommuner räknas som små ännu.'
        : count === 1
          ? '1 kommun räknas som liten.'
          : `${count} kommuner räknas som små.`,
    help: 'Kryssa för de kommuner som ni räknar som små. Langbord känner inte till invånarantalen, så det är ni som avgör. Det som bara små kommuner sätter först visas alltid, i plenum och i rapporten.',
    none: 'Inga kommuner är inbjudna, och inga sitter i grupperna ännu.',
    tag: 'liten',
    marked: (name: string) => `Räknade ${name} som liten`,
    unmarked: (name: string) => `Räknade inte längre ${name} som liten`,
  },
  venuesHeading: 'Platserna sida vid sida',
  all: 'Hela seminariet',
  vote: 'Omröstning',
  voteHelp:
    'Varje röst är upp till tre punkter i ordning. Resultatet är dolt tills du avslutar. Då kan du göra det till salens prioritering.',
  voters: { group: 'Varje grupp har en röst', device: 'Varje enhet har en röst' },
  openVote: 'Starta omröstning',
  closeVote: 'Avsluta och visa resultatet',
  reopenVote: 'Öppna igen',
  newVote: 'Ny omröstning',
  newVoteHelp: 'Resultatet av den förra omröstningen försvinner, också ur rapporten.',
  sharedPlaces: 'Platser som två eller fler delar lämnas lediga. Salen avgör.',
  takeResult: 'Gör resultatet till salens prioritering',
  resultTaken: 'Resultatet är salens prioritering',
  voted: (count: number) => plural(count, 'röst har kommit', 'röster har kommit'),
  groupsVoted: (count: number, of: number) => `${count} av ${plural(of, 'grupp', 'grupper')} har röstat`,
  counted: (count: number) => plural(count, 'röst är räknad', 'röster är räknade'),
  noVotes: 'Ingen röstade.',
  voteLine: (points: number, first: number) => `${points} poäng, ${first} förstaval`,
  late: (count: number) =>
    plural(count, 'röst kom efter att omröstningen var slut', 'röster kom efter att omröstningen var slut'),
  countLate: 'Ta med dem',
  votesAside: (count: number) =>
    `${plural(count, 'röst', 'röster')} är lagd åt sidan, för enheten är återkallad. Om den släpps in igen räknas rösten.`,
  decisions: 'Det vi kom överens om',
  noDecisions: 'Skriv vad ni kom överens om, vem som gör det och när. Det följer med i rapporten.',
  addDecision: 'Lägg till överenskommelse',
  decision: 'Vad',
  who: 'Vem gör det',
  by: 'Senast',
  forWhom: 'Till vem',
  nobody: 'Ingen bestämd',
  editDecision: (text: string) => `Ändra ”${text}”`,
  removeDecision: (text: string) => `Ta bort ”${text}”`,
  unnamedDecision: 'överenskommelse utan text',
  steps: {
    chosen: (rank: number) => `Valde nummer ${rank}`,
    freed: (rank: number) => `Frigjorde plats ${rank}`,
    voted: 'Satte salens prioritering efter omröstningen',
    decided: 'Lade till överenskommelse',
    changed: 'Ändrade överenskommelse',
    removed: 'Tog bort överenskommelse',
  },
  wall: 'Visa på storskärmen',
};

/** The vote on a group's board. */
export const voting = {
  heading: 'Rösta',
  forGroup: 'Gruppen har en röst tillsammans. Välj upp till tre punkter.',
  forDevice: 'Du har en röst på den här enheten. Välj upp till tre punkter.',
  pick: (title: string, rank: number) => `”${title}” som nummer ${rank}`,
  given: (count: number) =>
    `Rösten är lagd, med ${plural(count, 'punkt', 'punkter')}. Du kan ändra den tills omröstningen är slut.`,
  notGiven: 'Ingen röst är lagd ännu.',
};
