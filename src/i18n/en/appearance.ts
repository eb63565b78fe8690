import type { Messages } from '../messages.ts';

export const appearance: Messages['appearance'] = {
  heading: 'Appearance',
  colours: 'Colours',
  colourSchemes: { auto: 'As on the device', light: 'Light', dark: 'Dark' },
  contrast: 'More contrast',
  contrastHelp: 'Stronger text and clearer borders.',
};
