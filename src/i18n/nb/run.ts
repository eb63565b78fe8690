import { plural } from '../plural.ts';

/** The time for a theme, as everybody sees it. */
export const clock = {
  /** After the figures of a clock. */
  left: 'igjen',
  over: 'over tiden',
  out: 'Tiden er ute',
  paused: 'Pause',
  about: (minutes: number) => `Omtrent ${minutes} min igjen`,
  atMost: (minutes: number) => `Høyst ${minutes} min igjen`,
  mayBeOut: 'Tiden er kanskje ute',
  spelled: (minutes: number, seconds: number) =>
    `${plural(minutes, 'minutt', 'minutter')} og ${plural(seconds, 'sekund', 'sekunder')}`,
};

/** What the facilitator says to the tables. */
export const fromFacilitator = {
  heading: 'Fra prosesslederen',
  isAt: (theme: string) => `Prosesslederen er på ${theme}`,
  goThere: 'Gå dit',
  read: 'Lest',
  earlier: (count: number) => `Vis ${plural(count, 'beskjed', 'beskjeder')} fra prosesslederen`,
  messages: 'Beskjeder fra prosesslederen',
  newMessage: (text: string) => `Ny beskjed fra prosesslederen: ${text}`,
  themeLocked: 'Temaet er låst',
  themeLockedNote:
    'Alt kan leses og kopieres. Det dere skriver nå, blir tatt vare på og merket «etter låsing», og prosesslederen avgjør om det blir med.',
  late: (count: number) => `${plural(count, 'innspill', 'innspill')} etter låsing`,
  lateHandIn: 'Levert etter låsing',
  lateSeats: 'Prioriteringer endret etter låsing',
};

/** The facilitator's screen while the seminar runs. */
export const run = {
  name: 'Kjør seminaret',
  whom: 'Hvem det gjelder',
  everywhere: 'Alle',
  withoutThemes: 'Seminaret har ingen tema ennå',
  withoutThemesNext: 'Lag dem under «Forbered», så kan de startes her.',
  notBegun: 'Ikke i gang',
  time: 'Tiden',
  noTime: 'Ingen tid går.',
  unsure: 'Denne enheten har ikke hatt kontakt med den som startet tiden, så den kan ikke vises nøyaktig.',
  ownTime: 'Har sin egen tid',
  timeOfAll: 'Tiden er felles for alle.',
  begin: (number: number) => `Start tema ${number}`,
  beginMinutes: (number: number, minutes: number) => `Start tema ${number} (${minutes} min)`,
  pause: 'Pause',
  goOn: 'Fortsett',
  add: (minutes: number) => `+${minutes} min`,
  less: '−1 min',
  stop: 'Stopp tiden',
  themes: 'Temaer',
  facts: (questions: number, minutes: number | null) =>
    `${questions} spørsmål${minutes === null ? '' : `, ${minutes} min`}`,
  pointed: 'Alle blir vist hit',
  pointedVenue: (venue: string) => `${venue} blir vist hit`,
  point: (number: number) => `Vis alle til tema ${number}`,
  pointVenue: (venue: string, number: number) => `Vis ${venue} til tema ${number}`,
  pointNowhere: (number: number) => `Slutt å vise til tema ${number}`,
  lock: (number: number) => `Lås tema ${number}`,
  unlock: (number: number) => `Lås opp tema ${number}`,
  lockedAt: (when: string) => `Låst ${when}`,
  locked: 'Låst',
  lateHeading: 'Skrevet etter låsing',
  lateNote: 'Det er tatt vare på, og står til side til du tar det med.',
  latePoints: (count: number) => plural(count, 'innspill', 'innspill'),
  lateSeats: 'prioriteringer',
  lateHandIn: 'levering',
  accept: (group: string) => `Ta med fra ${group}`,
  readGroup: (group: string) => `Les ${group}`,
  message: 'Beskjed til bordene',
  messageVenue: (venue: string) => `Beskjed til ${venue}`,
  send: 'Send til alle',
  sendVenue: (venue: string) => `Send til ${venue}`,
  sent: 'Sendt. Beskjeden står på skjermene til du tar den tilbake.',
  empty: 'Skriv en beskjed først.',
  standing: 'Beskjeder som står',
  toAll: 'Til alle',
  toVenue: (venue: string) => `Til ${venue}`,
  takeBack: 'Ta tilbake',
  takeBackLabel: (text: string) => `Ta tilbake «${text}»`,
  /** Names of steps, for the button that takes one back. */
  steps: {
    begin: (number: number) => `Startet tema ${number}`,
    pause: 'Tok pause',
    goOn: 'Fortsatte',
    add: (minutes: number) => (minutes < 0 ? `Trakk fra ${-minutes} min` : `La til ${minutes} min`),
    stop: 'Stoppet tiden',
    point: (number: number) => `Viste til tema ${number}`,
    pointNowhere: 'Sluttet å vise til et tema',
    lock: (number: number) => `Låste tema ${number}`,
    unlock: (number: number) => `Låste opp tema ${number}`,
    accept: (group: string) => `Tok med fra ${group}`,
    send: 'Sendte en beskjed',
    takeBack: 'Tok tilbake en beskjed',
  },
};
