import type { Messages } from '../messages.ts';

export const update: Messages['update'] = {
  ready: 'Ei ny utgåve av Langbord er klar. Alt du har skrive, blir lagra først.',
  take: 'Ta ho i bruk',
  later: 'Seinare',
  failed: 'Noko er ikkje lagra enno, så ingenting er bytt. Prøv igjen om litt.',
};
