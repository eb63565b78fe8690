import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const newSeminar: Messages['newSeminar'] = {
  heading: 'Nytt seminarium',
  startFrom: 'Börja med',
  template: 'Dialogseminarium om skola och kulturskola',
  templateFacts: 'Två teman med inledning, sex frågor, tid och så här svarar ni. Allt går att ändra efteråt.',
  earlier: 'Ett tidigare seminarium',
  earlierFacts:
    'Teman, frågor, mottagare, träffpunkter och inbjudna kommuner följer med. Det grupperna skrev stannar kvar.',
  whichEarlier: 'Vilket seminarium',
  withGroups: 'Ta med grupperna också, tomma och med nya länkar',
  saved: 'En mall som du har sparat',
  savedFacts: 'Teman, frågor och mottagare från ett seminarium på den här enheten.',
  whichSaved: 'Vilken mall',
  file: 'En mall från en fil',
  fileFacts: 'En mall som någon har delat: teman, frågor och mottagare.',
  chooseFile: 'Välj fil',
  fileHolds: (title, themes, questions) =>
    `”${title || 'Utan titel'}”: ${plural(themes, 'tema', 'teman')}, ${plural(questions, 'fråga', 'frågor')}.`,
  fileProblems: {
    foreign: 'Det här är ingen mall från Langbord. Ett seminarium i en fil öppnas på startsidan.',
    newer: 'Mallen är gjord med en nyare utgåva av Langbord. Uppdatera appen och försök igen.',
    damaged: 'Mallen är skadad. Be om att få den skickad på nytt.',
    unreadable: 'Filen gick inte att läsa. Försök välja den på nytt.',
  },
  fileMissing: 'Välj först filen med mallen.',
  noEarlier:
    'Det tidigare seminariet gick inte att läsa. Det du har fyllt i står kvar här. Försök igen, eller välj något annat att börja med.',
  empty: 'Ett tomt seminarium',
  emptyFacts: 'Du skriver teman och frågor själv.',
  language: 'Språk i teman och frågor',
  languageHint: 'Språket på knappar och menyer väljer var och en för sig. Det ni skriver översätts aldrig.',
  title: 'Titel',
  emptyTitle: 'Dialogseminarium',
  titleMissing: 'Skriv en titel, så att ni hittar tillbaka till seminariet.',
  date: 'Datum',
  organiser: 'Arrangör',
  canWait: 'Datum och arrangör kan fyllas i senare.',
  make: 'Skapa seminariet',
  making: 'Skapar seminariet …',
  oldBoardHelp:
    'Har ni en tavla från Padlet, ett formulär från Forms eller en tabell sedan tidigare? Den kan bli ett seminarium.',
  notSaved:
    'Seminariet kunde inte sparas på den här enheten. Det du har fyllt i finns kvar här. Se om enheten är full, frigör lite utrymme och försök igen.',
  noTemplate:
    'Temana och frågorna kunde inte hämtas. Det du har fyllt i finns kvar här. Anslut till nätet och försök igen, eller börja med ett tomt seminarium.',
};
