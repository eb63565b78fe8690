import type { Messages } from '../messages.ts';

export const app: Messages['app'] = {
  name: 'Langbord',
  toHome: 'Langbord, till startsidan',
  opening: 'Öppnar …',
  save: 'Spara',
  cancel: 'Avbryt',
  close: 'Stäng',
  delete: 'Radera',
  add: 'Lägg till',
  done: 'Klar',
  undo: 'Ångra',
  opensInNewTab: 'öppnas i en ny flik',
  redo: 'Gör om',
  next: 'Vidare',
  menu: 'Meny',
  tryAgain: 'Försök igen',
  reload: 'Ladda om sidan',
  saveToFile: 'Spara till fil',
  savedToFile: 'Filen är klar. Den ligger där webbläsaren lägger nedladdningar.',
  notSavedToFile: 'Det gick inte att skapa filen. Försök igen.',
  saved: 'Sparat på den här enheten',
  saving: 'Sparar på den här enheten …',
  atTime: (time) => `kl. ${time}`,
  notSaved: {
    full: 'Inte sparat på den här enheten: den är full. Det du har skrivit står kvar här. Spara det till en fil eller frigör utrymme. Langbord försöker igen av sig självt.',
    newerApp:
      'Inte sparat på den här enheten: en nyare version av Langbord är öppen i en annan flik. Spara till fil om du har skrivit något här, och ladda sedan om sidan.',
    unknown:
      'Inte sparat på den här enheten. Det du har skrivit står kvar här. Langbord försöker igen av sig självt. Spara till fil för säkerhets skull.',
  },
  deletedElsewhere:
    'Seminariet har raderats från den här enheten i en annan flik. Det du skriver här försvinner när fliken stängs. Hämta tillbaka det om det ska finnas kvar.',
  bringBack: 'Hämta tillbaka seminariet',
  states: {
    nothing: 'Tomt',
    draft: 'Utkast',
    handedIn: 'Inlämnat',
    received: 'Mottaget',
    byHand: 'För hand',
    together: 'Besvarad tillsammans',
    skipped: 'Överhoppad',
  },
};
