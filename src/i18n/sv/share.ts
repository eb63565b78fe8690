import type { Messages } from '../messages.ts';

export const share: Messages['share'] = {
  menu: 'Dela',
  invite: 'Bjud in',
  toGroup: 'Länk för gruppen',
  heading: {
    seminar: 'Bjud in till seminariet',
    group: (group) => `Länk för ${group}`,
    facilitator: 'Länk för processledare',
  },
  allows: {
    seminar:
      'Den som har länken kan läsa allt i seminariet och skriva för en grupp: en som har gjorts i förväg eller en ny.',
    group: (group) => `Den som har länken kan läsa allt i seminariet och skriva för ${group}.`,
    facilitator:
      'Den som har länken kan läsa och ändra allt i seminariet, i alla grupper, och det går inte att ta tillbaka. Ge den bara till andra processledare.',
  },
  scanHelp: 'Skanna koden i Langbord, under ”Gå med”. Den som inte har Langbord än kan använda telefonens kamera.',
  reveal: 'Visa koden och länken',
  revealHelp: 'Se först till att ingen obehörig ser skärmen och att den inte visas på storbild.',
  codeOf: {
    seminar: (title) => `QR-kod för att gå med i ”${title}”`,
    group: (group) => `QR-kod för att skriva för ${group}`,
    facilitator: (title) => `QR-kod för processledare i ”${title}”`,
  },
  untitled: 'seminarium utan titel',
  link: 'Länken',
  copy: 'Kopiera länken',
  copied: 'Länken är kopierad.',
  copyByHand:
    'Webbläsaren lät inte Langbord kopiera. Länken är markerad: tryck Ctrl+C, eller håll på den och välj Kopiera.',
  send: 'Skicka …',
  notSent: 'Länken skickades inte. Kopiera den i stället.',
  showLarge: 'Visa koden stort',
  toSheet: 'Återställningsblad',
};

export const recoverySheet: Messages['recoverySheet'] = {
  heading: 'Återställningsblad',
  help: 'Skriv ut bladet och förvara det inlåst. Med det kan du fortsätta som processledare på en ny enhet om den här försvinner.',
  print: 'Skriv ut',
  kind: 'Återställningsblad för processledare',
  madeOn: (day) => `Bladet gjordes ${day}.`,
  secret: 'Behåll bladet för dig själv',
  secretFacts: [
    'Den som har bladet eller en bild av det kan läsa och ändra allt i seminariet, och det går inte att ta tillbaka.',
    'Ge det inte till grupper eller deltagare, sätt inte upp det och låt det inte ligga kvar i skrivaren.',
  ],
  use: 'Så använder du det',
  open: (address) => `Öppna Langbord på den nya enheten: ${address}`,
  steps: [
    'Välj ”Gå med” och skanna koden eller skriv länken nedan.',
    'Hämta det som är skrivet: öppna din seminariefil, eller ha Langbord öppet tills en enhet som har seminariet är på nätet samtidigt.',
  ],
  notContent: 'Bladet är en nyckel, inte en kopia. Spara seminariet till fil också.',
  code: 'QR-kod för processledare',
  letters: 'Länken, att skriva av',
  lettersHelp:
    'Stora och små bokstäver är olika. Mellanslag och radbrytningar gör inget. Bindestreck och understreck hör till.',
};
