import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const others: Messages['others'] = {
  received: 'Motteke av prosessleiaren',
  unreceived: (count) => `${plural(count, 'endring', 'endringar')} ikkje mottekne av prosessleiaren enno`,
  onTheWay: 'Prosessleiaren er innan rekkevidd, så det er på veg',
  facilitatorLast: (when) => `Prosessleiaren var sist innan rekkevidd ${when}`,
  facilitatorNever: 'Det blir sendt når prosessleiaren er innan rekkevidd',
  fetching: 'Hentar nytt frå andre einingar',
  cameIn: 'Det vi kjenner til frå andre, er henta hit',
  inReach: (count) => `${plural(count, 'anna eining', 'andre einingar')} innan rekkevidd`,
  inReachAndHere: (count, here) =>
    `${plural(count, 'anna eining', 'andre einingar')} innan rekkevidd, ${here} ved dette bordet`,
  nobody: 'Ingen andre einingar innan rekkevidd. Dei får det når de møtest igjen.',
  atQuestion: (count) =>
    count === 1 ? 'Nokon skriv her på ei anna eining' : `Nokon skriv her på ${count} andre einingar`,
  facilitatorAtQuestion: 'Prosessleiaren skriv her',
  hereNow: (count) => `${plural(count, 'eining', 'einingar')} her no`,
  heading: 'Einingane i seminaret',
  intro:
    'Det som blir skrive, ligg på eininga det er skrive på. Einingar som er innan rekkevidd av kvarandre, gir kvarandre alt av seg sjølv.',
  thisDevice: 'Denne eininga',
  facilitators: 'Prosessleiarar',
  facilitator: (number) => `Prosessleiar ${number}`,
  oneFacilitator: 'Prosessleiar',
  thisFacilitator: 'Denne eininga høyrer til ein prosessleiar',
  noFacilitator: 'Eininga til ein prosessleiar har ikkje vore innan rekkevidd enno.',
  hasAll: 'Har alt som er skrive på denne eininga',
  lacks: (count) => `Manglar ${plural(count, 'endring', 'endringar')} herifrå`,
  nothingWritten: 'Ingenting er skrive på denne eininga enno',
  isHere: 'Innan rekkevidd no',
  lastHere: (when) => `Sist innan rekkevidd ${when}`,
  tables: 'Andre einingar',
  noTable: 'Ikkje ved eit bord',
  noOthers: 'Ingen andre einingar har vore innan rekkevidd sidan du opna seminaret. Alt verkar likevel.',
  goneSince: (count, when) => `${plural(count, 'eining', 'einingar')} borte, sist innan rekkevidd ${when}`,
};
