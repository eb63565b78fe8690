import type { Messages } from '../messages.ts';

export const templates: Messages['templates'] = {
  open: 'Använd igen som mall',
  heading: 'Använd igen som mall',
  what: 'Mallen har teman med inledning, frågor, minuter och mottagare. Grupper, kommuner, länkar och det som någon har svarat är inte med.',
  save: 'Spara som mall',
  replace: 'Byt ut mallen',
  saved: (title) => `”${title}” är sparad på den här enheten. Mallen står under ”Nytt seminarium”.`,
  notSaved:
    'Mallen gick inte att spara på den här enheten. Spara den som fil i stället, eller frigör plats och försök igen.',
  saveFile: 'Spara mallen som fil',
  fileSaved: 'Mallen är sparad som fil. Den kan skickas till vem som helst.',
  send: 'Skicka mallen',
  notSent: 'Mallen gick inte att skicka härifrån. Spara den som fil och skicka filen.',
  remove: 'Ta bort mallen',
};
