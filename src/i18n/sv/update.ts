import type { Messages } from '../messages.ts';

export const update: Messages['update'] = {
  ready: 'En ny version av Langbord är klar. Allt du har skrivit sparas först.',
  take: 'Börja använda den',
  later: 'Senare',
  failed: 'Något är inte sparat än, så inget har bytts. Försök igen om en stund.',
};
