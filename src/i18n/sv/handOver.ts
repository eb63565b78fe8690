import { plural } from '../plural.ts';

/** The ways to get a group's answers, or the seminar, to another device. */
export const handOver = {
  name: 'Lämna över',
  heading: (group: string) => `Lämna över svaren från ${group}`,
  headingSeminar: 'Ge seminariet vidare',
  intro:
    'Det som är skrivet är tryggt på den här enheten. Välj hur det ska komma fram. Du kan göra det flera gånger; inget kommer dubbelt.',
  introSeminar: 'För någon som har länken men inte får seminariet över nätet. Den andra skannar länken först.',
  back: 'Tillbaka',
  network: {
    heading: 'Över nätet',
    received: 'Processledaren har tagit emot allt som är skrivet på den här enheten.',
    onTheWay: 'Processledaren är inom räckhåll. Det går av sig självt.',
    others: 'Andra enheter är inom räckhåll. De får allt av sig självt och ger det vidare.',
    waiting: 'Ingen är inom räckhåll nu. Langbord letar vidare, och då går det av sig självt.',
  },
  codes: {
    heading: 'Via QR-koder',
    about: 'Den här skärmen visar koder, och den andra enheten skannar dem. Behöver inget nät.',
    show: 'Visa koder',
    making: 'Gör koderna …',
    label: 'QR-kod som växlar',
    one: 'Håll koden framför kameran på den andra enheten.',
    many: (count: number) =>
      `${plural(count, 'kod', 'koder')} visas om och om igen. Håll skärmen stilla framför kameran tills den andra enheten säger till. Det gör inget om några koder inte blir lästa.`,
    how: 'På den andra enheten: välj ”Ta emot” och skanna.',
    howNewcomer: 'På den andra enheten: öppna länken och välj ”Skanna från en annan skärm”.',
    large: 'Visa stort',
    pause: 'Stanna på den här koden',
    resume: 'Fortsätt',
    coarse: 'Grövre koder',
    coarseHelp: 'Fler och enklare koder, för en dålig kamera.',
    tooMuch: 'Det här är för mycket för en kamera. Använd fil, eller koppla ihop enheterna.',
    failed: 'Koderna kunde inte göras. Allt är tryggt här. Försök igen, eller använd fil.',
    tryAgain: 'Försök igen',
    scanReceipt: 'Skanna kvittot',
    receiptHelp: 'När allt är mottaget kan processledaren visa ett kvitto som skannas här.',
    received: 'Kvittot är läst: processledaren har tagit emot det som är skrivet här.',
  },
  pair: {
    heading: 'Koppla ihop två enheter',
    about:
      'Två enheter på samma trådlösa nät eller samma mobila surfzon visar varandra var sin kod. Sedan går allt av sig självt. Behöver inget internet.',
    showFirst: 'Visa en kod här först',
    scanFirst: 'Skanna den andras kod först',
    roles: 'Den ena enheten visar en kod först, den andra skannar den först.',
    making: 'Gör koden …',
    offerLabel: 'QR-kod för att koppla ihop, den första',
    answerLabel: 'QR-kod för att koppla ihop, svaret',
    showThis: 'Låt den andra enheten skanna den här koden.',
    thenScan: 'Håll sedan den andras kod framför kameran här.',
    scanTheirs: 'Håll kameran mot koden på den andra enheten.',
    stage: {
      answered: 'Väntar på att den andra enheten skannar svaret …',
      connecting: 'Kopplar ihop …',
      connected: 'Enheterna är ihopkopplade. Allt går av sig självt så länge båda har seminariet öppet.',
    },
    failed:
      'Enheterna når inte varandra. Nätet här håller troligen isär enheterna. Försök med en telefons surfzon, eller använd koder eller fil i stället.',
    notHere:
      'Den här fliken kan inte koppla till andra enheter. Stäng andra flikar med seminariet och försök igen, eller använd koder eller fil.',
    problems: {
      foreign: 'Det här är ingen kod för att koppla ihop.',
      damaged: 'Koden lästes inte rätt. Håll kameran stilla; den försöker av sig själv.',
      newer: 'Koden är gjord med en nyare utgåva av Langbord. Anslut till nätet och ladda om sidan.',
      otherSeminar: 'Koden hör till ett annat seminarium.',
      otherOffer: 'Svaret hör till en kod som inte visas längre. Börja om på båda enheterna.',
      handOver: 'Det här är koder för att lämna över. Välj ”Ta emot” för att skanna dem.',
    },
    lines: (count: number) => `${plural(count, 'enhet', 'enheter')} kopplade till den här nu`,
    another: 'Koppla till en enhet till',
    again: 'Försök igen',
  },
  file: {
    heading: 'I en fil',
    about:
      'Till ett usb-minne, ett mejl eller en enhet bredvid (AirDrop, Närdelning). Filen kan öppnas om och om igen.',
    sendGroup: 'Dela gruppens fil',
    sendSeminar: 'Dela hela seminariet',
    saveGroup: 'Spara gruppens fil',
    saveSeminar: 'Spara hela seminariet',
    holdsLink: 'Den som får filen kan läsa seminariet. Privata anteckningar är inte med.',
    sent: 'Filen är delad.',
    saved: 'Filen är sparad bland det du har laddat ner.',
    failed: 'Filen kunde inte göras. Allt är tryggt här. Försök igen.',
  },
};

/** A file that the device gave to the app. */
export const openedFile = {
  opening: 'Öppnar filen …',
  heading: 'Filen som öppnades',
  toSeminar: 'Gå till seminariet',
  none: 'Ingen fil att öppna. Välj filen på startsidan.',
};

/** Taking in what others hand over. */
export const receive = {
  name: 'Ta emot',
  heading: 'Ta emot från en grupp',
  intro: 'Skanna koderna på gruppens skärm. Ordningen spelar ingen roll, och samma sak två gånger ger inget dubbelt.',
  scan: 'Starta kameran',
  scanInstead: 'Skanna koder i stället',
  scanOther: 'Skanna från en annan skärm',
  stop: 'Stäng av kameran',
  view: 'Det kameran ser',
  progress: (known: number, count: number) => `${known} av ${count} QR-koder`,
  progressLabel: 'Hur mycket som är läst',
  ready: 'Håll kameran mot koderna.',
  next: 'Klar för nästa grupp.',
  problems: {
    foreign: 'Det här är ingen kod för att lämna över. Be gruppen välja ”Lämna över” och ”Visa koder”.',
    damaged: 'Koden lästes inte rätt. Håll kameran stilla; den försöker av sig själv.',
    newer: 'Koden är gjord med en nyare utgåva av Langbord. Anslut till nätet och ladda om sidan.',
    otherSeminar: 'Koden hör till ett annat seminarium.',
    pairing: 'Det här är en kod för att koppla ihop två enheter. Välj ”Koppla ihop”.',
    notSaved: 'Det kom hit, men sparades inte på den här enheten. Se om enheten är full. Gruppen har det fortfarande.',
  },
  camera: {
    starting: 'Startar kameran …',
    none: 'Langbord hittar ingen kamera här. Använd en fil, eller låt en annan enhet ta emot.',
    refused:
      'Langbord får inte använda kameran. Tillåt det i webbläsarens inställningar för den här sidan och försök igen. En fil fungerar också.',
    busy: 'Kameran är upptagen i ett annat program eller en annan flik. Stäng det och försök igen. En fil fungerar också.',
    notLoaded:
      'Skannern är inte sparad på den här enheten ännu. Anslut till nätet och försök igen, eller använd en fil.',
  },
  came: 'Har kommit in här',
  nothingYet: 'Inget ännu.',
  /** A group's priorities, which its codes bring first. */
  ahead: (group: string) => `${group}: prioriteringarna är lästa. Inspelen kommer med resten av koderna.`,
  aheadRead: 'Prioriteringarna är lästa. Resten kommer.',
  aheadHelp: 'Håll kameran kvar tills allt är läst. Innan dess är ingenting mottaget.',
  /** What came of a group, in one line. */
  arrived: (group: string, answers: number, newer: number, lost: number) =>
    `${group}: ${plural(answers, 'svar', 'svar')}, ${newer} nyare än här, ${lost} förlorade`,
  groups: (count: number) => plural(count, 'grupp', 'grupper'),
  nothingNew: (group: string, answers: number) =>
    `${group}: ${plural(answers, 'svar', 'svar')}, allt fanns redan här, 0 förlorade`,
  planArrived: 'Seminariets plan är här.',
  waits: (count: number) =>
    `${plural(count, 'del', 'delar')} väntar på något som inte har kommit. Be att få allt på nytt från samma enhet.`,
  lost: (count: number) =>
    `${plural(count, 'del', 'delar')} var skadade eller fick inte tas emot. Be att få det på nytt.`,
  receipt: 'Visa kvitto',
  receiptHeading: 'Kvitto: mottaget',
  receiptHelp: 'Gruppen skannar det med ”Skanna kvittot”.',
  receiptLabel: 'QR-kod med kvittot',
  noReceipt: 'Kvittot kan inte visas i den här fliken. Stäng andra flikar med seminariet och försök igen.',
  beside: 'Har någon bredvid seminariet?',
  besideHelp: 'På den andra enheten: välj ”Ge seminariet vidare” och ”Visa koder”, eller ”Koppla ihop”.',
  otherWays: 'Andra sätt',
  byFile: 'En fil från gruppen kan öppnas här.',
};
