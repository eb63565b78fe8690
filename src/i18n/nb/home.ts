export const home = { heading: '' };
