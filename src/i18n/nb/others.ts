import { plural } from '../plural.ts';

export const others = {
  received: 'Mottatt av prosesslederen',
  unreceived: (count: number) => `${plural(count, 'endring', 'endringer')} ikke mottatt av prosesslederen ennå`,
  onTheWay: 'Prosesslederen er innen rekkevidde, så det er på vei',
  facilitatorLast: (when: string) => `Prosesslederen var sist innen rekkevidde ${when}`,
  facilitatorNever: 'Det sendes når prosesslederen er innen rekkevidde',
  fetching: 'Henter nytt fra andre enheter',
  cameIn: 'Det vi kjenner til fra andre, er hentet hit',
  inReach: (count: number) => `${plural(count, 'annen enhet', 'andre enheter')} innen rekkevidde`,
  inReachAndHere: (count: number, here: number) =>
    `${plural(count, 'annen enhet', 'andre enheter')} innen rekkevidde, ${here} ved dette bordet`,
  nobody: 'Ingen andre enheter innen rekkevidde. De får det når dere møtes igjen.',
  /** By a question. */
  atQuestion: (count: number) =>
    count === 1 ? 'Noen skriver her på en annen enhet' : `Noen skriver her på ${count} andre enheter`,
  facilitatorAtQuestion: 'Prosesslederen skriver her',
  /** By a group. */
  hereNow: (count: number) => `${plural(count, 'enhet', 'enheter')} her nå`,
  heading: 'Enhetene i seminaret',
  intro:
    'Det som skrives, ligger på enheten det er skrevet på. Enheter som er innen rekkevidde av hverandre, gir hverandre alt av seg selv.',
  thisDevice: 'Denne enheten',
  facilitators: 'Prosessledere',
  facilitator: (number: number) => `Prosessleder ${number}`,
  oneFacilitator: 'Prosessleder',
  thisFacilitator: 'Denne enheten er en prosessleders',
  noFacilitator: 'Ingen prosessleders enhet har vært innen rekkevidde ennå.',
  hasAll: 'Har alt som er skrevet på denne enheten',
  lacks: (count: number) => `Mangler ${plural(count, 'endring', 'endringer')} herfra`,
  nothingWritten: 'Ingenting er skrevet på denne enheten ennå',
  isHere: 'Innen rekkevidde nå',
  lastHere: (when: string) => `Sist innen rekkevidde ${when}`,
  tables: 'Andre enheter',
  noTable: 'Ikke ved et bord',
  noOthers: 'Ingen andre enheter har vært innen rekkevidde siden du åpnet seminaret. Alt virker likevel.',
  goneSince: (count: number, when: string) =>
    `${plural(count, 'enhet', 'enheter')} borte, sist innen rekkevidde ${when}`,
};
