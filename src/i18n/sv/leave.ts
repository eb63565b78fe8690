import { plural } from '../plural.ts';

/** Deleting a seminar from this device. Fetched when that is first spoken of. */
export const leave = {
  /** After the day that a facilitator has set. */
  due: (title: string, day: string) =>
    `”${title}” skulle sparas till och med ${day}. Nu kan det raderas från den här enheten.`,
  keep: 'Behåll det här',
  kept: (title: string) => `”${title}” stannar kvar på den här enheten.`,
  notKept: 'Valet sparades inte. Försök igen.',

  looking: 'Ser efter vad som är mottaget och kopierat …',
  notLooked: 'Det gick inte att se efter om allt är mottaget.',
  groupsMissing: (count: number) =>
    count === 1
      ? 'En grupp har inte lämnat in allt, eller så har inte allt därifrån kommit hit.'
      : `${count} grupper har inte lämnat in allt, eller så har inte allt därifrån kommit hit.`,
  unreceived: (count: number) =>
    `${plural(count, 'ändring', 'ändringar')} härifrån har ingen processledare bekräftat att den har tagit emot. Raderas seminariet nu kan det gå förlorat.`,
  noCopy: 'Ingen kopia har sparats från den här enheten.',
  olderCopy: (when: string) => `Senast en kopia sparades härifrån var ${when}. Det har tillkommit mer sedan dess.`,
  copyAt: (when: string) => `Senast en kopia sparades härifrån var ${when}.`,
  saveCopy: 'Spara en kopia först',
  copySaved: 'Kopian är skapad, och allt är med. Den ligger där webbläsaren lägger nedladdningar.',
  copyFailed: 'Kopian kunde inte skapas. Försök igen.',

  goes: 'Det här raderas härifrån',
  written: 'allt som är skrivet i seminariet, och länkarna till det',
  notes: (count: number) => plural(count, 'privat anteckning', 'privata anteckningar'),
  photos: (count: number) => plural(count, 'bild av ett blad', 'bilder av blad'),
  stays: 'Det här måste raderas där det finns',
  otherDevices: 'seminariet på andra enheter som har det',
  files: 'filer, kopior och rapporter som har sparats eller skickats, och utskrifter',
  folder: (name: string) => `kopian i mappen ”${name}”`,
  template: 'mallen som har gjorts av det, under ”Skapa ett nytt seminarium”',
  lost: 'Finns det inte på en annan enhet eller i en fil är det borta för gott.',
  undo: 'Du kan ångra så länge du är på startsidan.',
};
