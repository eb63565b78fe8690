import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const others: Messages['others'] = {
  received: 'Mottaget av processledaren',
  unreceived: (count) => `${plural(count, 'ändring', 'ändringar')} inte mottagna av processledaren än`,
  onTheWay: 'Processledaren är inom räckhåll, så det är på väg',
  facilitatorLast: (when) => `Processledaren var senast inom räckhåll ${when}`,
  facilitatorNever: 'Det skickas när processledaren är inom räckhåll',
  fetching: 'Hämtar nytt från andra enheter',
  cameIn: 'Det vi känner till från andra är hämtat hit',
  inReach: (count) => `${plural(count, 'annan enhet', 'andra enheter')} inom räckhåll`,
  inReachAndHere: (count, here) =>
    `${plural(count, 'annan enhet', 'andra enheter')} inom räckhåll, ${here} vid det här bordet`,
  nobody: 'Inga andra enheter inom räckhåll. De får det när ni möts igen.',
  atQuestion: (count) =>
    count === 1 ? 'Någon skriver här på en annan enhet' : `Några skriver här på ${count} andra enheter`,
  facilitatorAtQuestion: 'Processledaren skriver här',
  hereNow: (count) => `${plural(count, 'enhet', 'enheter')} här nu`,
  heading: 'Enheterna i seminariet',
  intro:
    'Det som skrivs ligger på enheten det är skrivet på. Enheter som är inom räckhåll för varandra ger varandra allt av sig själva.',
  thisDevice: 'Den här enheten',
  facilitators: 'Processledare',
  facilitator: (number) => `Processledare ${number}`,
  oneFacilitator: 'Processledare',
  thisFacilitator: 'Den här enheten är en processledares',
  noFacilitator: 'Ingen processledares enhet har varit inom räckhåll än.',
  hasAll: 'Har allt som är skrivet på den här enheten',
  lacks: (count) => `Saknar ${plural(count, 'ändring', 'ändringar')} härifrån`,
  nothingWritten: 'Inget är skrivet på den här enheten än',
  isHere: 'Inom räckhåll nu',
  lastHere: (when) => `Senast inom räckhåll ${when}`,
  tables: 'Andra enheter',
  noTable: 'Inte vid något bord',
  noOthers: 'Inga andra enheter har varit inom räckhåll sedan du öppnade seminariet. Allt fungerar ändå.',
  goneSince: (count, when) => `${plural(count, 'enhet', 'enheter')} borta, senast inom räckhåll ${when}`,
};
