import type { Messages } from '../messages.ts';

export const newSeminar: Messages['newSeminar'] = {
  heading: 'Nytt seminarium',
  startFrom: 'Börja med',
  template: 'Dialogseminarium om skola och kulturskola',
  templateFacts: 'Två teman med inledning, sex frågor, tid och så här svarar ni. Allt går att ändra efteråt.',
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
  notSaved:
    'Seminariet kunde inte sparas på den här enheten. Det du har fyllt i finns kvar här. Se om enheten är full, frigör lite utrymme och försök igen.',
  noTemplate:
    'Temana och frågorna kunde inte hämtas. Det du har fyllt i finns kvar här. Anslut till nätet och försök igen, eller börja med ett tomt seminarium.',
};
