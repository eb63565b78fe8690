export const about = { heading: '' };
