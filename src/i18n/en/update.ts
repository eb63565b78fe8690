import type { Messages } from '../messages.ts';

export const update: Messages['update'] = {
  ready: 'A new version of Langbord is ready. Everything you have written is saved first.',
  take: 'Start using it',
  later: 'Later',
  failed: 'Something is not saved yet, so nothing was changed. Try again in a moment.',
};
