import type { Messages } from '../messages.ts';

export const chooseGroup: Messages['chooseGroup'] = {
  subtitle: 'Välj grupp',
  heading: 'Vilken grupp är ni?',
  intro: 'Den här enheten skriver för en grupp i taget. Ni kan byta senare, och ingenting försvinner.',
  noGroups: 'Inga grupper är inlagda ännu. Starta er egen grupp här.',
  withoutVenue: 'Utan träffpunkt',
  thisDevice: 'Den här enheten skriver här',
  hasContent: 'Har skrivit något',
  unnamed: 'Grupp utan namn',
  removed: 'Borttagna ur planen',
  removedNote: 'De här grupperna är borttagna ur planen. Det de har skrivit på den här enheten finns kvar här.',
  found: 'Starta en ny grupp',
  foundNote: 'Hittar ni inte er grupp? Starta den här.',
  name: 'Gruppens namn eller nummer',
  numbered: (number) => `Grupp ${number}`,
  nameMissing: 'Skriv ett namn eller ett nummer på gruppen.',
  taken: (name) =>
    `Det finns redan en grupp som heter ”${name}” här. Är det ni, så välj den i listan. Är ni en annan grupp bör ni välja ett annat namn.`,
  venue: 'Träffpunkt',
  start: 'Starta gruppen',
  prepare: 'Förbered seminariet',
  notOpened: 'Gruppen kunde inte öppnas på den här enheten. Ingenting är borta. Ladda om sidan och försök igen.',
};
