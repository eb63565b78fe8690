import { plural } from '../plural.ts';

/** Ranking, the room's own choice, votes and decisions. */
export const plenary = {
  name: 'Plenary',
  roomChoice: 'The room’s priorities',
  roomChoiceAt: (venue: string) => `Priorities in ${venue}`,
  freeSeat: 'Free seat',
  free: (rank: number) => `Free seat ${rank}`,
  tieInSeat: 'Two or more are tied. The room decides.',
  table: 'Ranking',
  place: 'Place',
  point: 'Gathered point',
  groups: 'Groups',
  municipalities: 'Municipalities',
  firstChoices: 'First choices',
  points: 'Points',
  roomPicks: 'The room chooses',
  pick: (title: string, rank: number) => `Put “${title}” in seat ${rank}`,
  empty: 'No points are gathered here yet.',
  toCluster: 'Go to gathering',
  rule: {
    groups: 'Ranked by the number of groups.',
    municipalities: 'Ranked by the number of municipalities.',
    firstChoices: 'Ranked by the number of first choices.',
    points: 'Ranked by points.',
  },
  ruleRest:
    'Equal numbers are shown as ties. Each group counts once in a gathered point, with its best seat, and each municipality once. A first choice gives 3 points, a second 2, a third 1.',
  heard: (groups: number, municipalities: number) =>
    `${plural(groups, 'group', 'groups')} and ${plural(municipalities, 'municipality', 'municipalities')} have answered.`,
  withoutPriorities: (groups: string) => `Have set no priorities: ${groups}.`,
  nobodyPrioritised: 'None of the groups has set priorities.',
  ungathered: (count: number, seated: number) =>
    `${plural(count, 'point is', 'points are')} not gathered and not counted in the table. ${seated === 0 ? 'None of them has a priority.' : `${seated} of them have a priority.`}`,
  minorityHeading: 'Minority',
  minorityHelp:
    'What only one or two groups speak of, or only small municipalities put first, is always shown, with the names of the municipalities.',
  minorityLine: (words: string, municipalities: string, isOfSmall: boolean) =>
    `“${words}”: first choice of ${municipalities}${isOfSmall ? ' (small municipalities only)' : ''}`,
  looseFirst: 'First choices that are not gathered',
  looseFirstHelp: 'Other groups may have written the same in other words.',
  noMinority: 'No first choice is in a minority now.',
  someGroup: 'a group without municipalities',
  small: {
    heading: 'Small municipalities',
    choose: 'Choose small municipalities',
    counted: (count: number) =>
      count === 0
        ? 'No municipality counts as small yet.'
        : count === 1
          ? '1 municipality counts as small.'
          : `${count} municipalities count as small.`,
    help: 'Tick the municipalities that you count as small. Langbord does not know how many people live where, so you decide. What only small municipalities put first is always shown, in plenary and in the report.',
    none: 'No municipality is invited, and none sits in the groups yet.',
    tag: 'small',
    marked: (name: string) => `Counted ${name} as small`,
    unmarked: (name: string) => `No longer counted ${name} as small`,
  },
  venuesHeading: 'The venues side by side',
  all: 'The whole seminar',
  vote: 'Vote',
  voteHelp:
    'Each vote is up to three points in order. The result is hidden until you close the vote. Then you can make it the room’s priorities.',
  voters: { group: 'Each group has one vote', device: 'Each device has one vote' },
  openVote: 'Open a vote',
  closeVote: 'Close and show the result',
  reopenVote: 'Open again',
  newVote: 'New vote',
  newVoteHelp: 'The result of the vote before it goes away, also from the report.',
  sharedPlaces: 'Places that two or more share are left free. The room decides.',
  takeResult: 'Make the result the room’s priorities',
  resultTaken: 'The result is the room’s priorities',
  voted: (count: number) => plural(count, 'vote has come in', 'votes have come in'),
  groupsVoted: (count: number, of: number) => `${count} of ${plural(of, 'group has', 'groups have')} voted`,
  counted: (count: number) => plural(count, 'vote is counted', 'votes are counted'),
  noVotes: 'Nobody voted.',
  voteLine: (points: number, first: number) =>
    `${plural(points, 'point', 'points')}, ${plural(first, 'first choice', 'first choices')}`,
  late: (count: number) => plural(count, 'vote came after the vote was closed', 'votes came after the vote was closed'),
  countLate: 'Count them too',
  votesAside: (count: number) =>
    `${plural(count, 'vote is', 'votes are')} set aside, because the device is withdrawn. If it is let in again, the vote counts.`,
  decisions: 'What we agreed',
  noDecisions: 'Write what you agreed, who does it, and by when. It goes into the report.',
  addDecision: 'Add an agreement',
  decision: 'What',
  who: 'Who does it',
  by: 'By',
  forWhom: 'For whom',
  nobody: 'Nobody in particular',
  editDecision: (text: string) => `Change “${text}”`,
  removeDecision: (text: string) => `Delete “${text}”`,
  unnamedDecision: 'agreement without words',
  steps: {
    chosen: (rank: number) => `Chose number ${rank}`,
    freed: (rank: number) => `Freed seat ${rank}`,
    voted: 'Set the room’s priorities from the vote',
    decided: 'Added an agreement',
    changed: 'Changed an agreement',
    removed: 'Deleted an agreement',
  },
  wall: 'Show on the big screen',
};

/** The vote on a group's board. */
export const voting = {
  heading: 'Vote',
  forGroup: 'The group has one vote together. Choose up to three.',
  forDevice: 'You have one vote on this device. Choose up to three.',
  pick: (title: string, rank: number) => `“${title}” as number ${rank}`,
  given: (count: number) =>
    `Your vote is cast, with ${plural(count, 'point', 'points')}. You can change it until the vote is closed.`,
  notGiven: 'No vote is cast yet.',
};
