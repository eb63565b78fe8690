export const appearance = {
  heading: 'Utseende',
  colours: 'Farger',
  colourSchemes: { auto: 'Som på enheten', light: 'Lyse', dark: 'Mørke' },
  contrast: 'Mer kontrast',
  contrastHelp: 'Sterkere tekst og tydeligere rammer.',
};
