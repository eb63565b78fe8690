import type { Messages } from '../messages.ts';

export const appearance: Messages['appearance'] = {
  heading: 'Utsjånad',
  colours: 'Fargar',
  colourSchemes: { auto: 'Som på eininga', light: 'Lyse', dark: 'Mørke' },
  contrast: 'Meir kontrast',
  contrastHelp: 'Sterkare tekst og tydelegare rammer.',
};
