import type { Messages } from '../messages.ts';

export const templates: Messages['templates'] = {
  open: 'Bruk igjen som mal',
  heading: 'Bruk igjen som mal',
  what: 'Malen har tema med innleiing, spørsmål, minutt og mottakarar. Grupper, kommunar, lenkjer og det nokon har skrive som svar, er ikkje med.',
  save: 'Lagre som mal',
  replace: 'Byt ut malen',
  saved: (title) => `«${title}» er lagra på denne eininga. Malen står under «Nytt seminar».`,
  notSaved: 'Malen lét seg ikkje lagre på denne eininga. Lagre han som fil i staden, eller gjer plass og prøv igjen.',
  saveFile: 'Lagre malen som fil',
  fileSaved: 'Malen er lagra som fil. Han kan sendast til kven som helst.',
  send: 'Send malen',
  notSent: 'Malen lét seg ikkje sende herifrå. Lagre han som fil, og send fila.',
  remove: 'Slett malen',
};
