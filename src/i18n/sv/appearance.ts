import type { Messages } from '../messages.ts';

export const appearance: Messages['appearance'] = {
  heading: 'Utseende',
  colours: 'Färger',
  colourSchemes: { auto: 'Som på enheten', light: 'Ljusa', dark: 'Mörka' },
  contrast: 'Mer kontrast',
  contrastHelp: 'Starkare text och tydligare ramar.',
};
