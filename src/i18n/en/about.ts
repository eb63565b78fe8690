import type { Messages } from '../messages.ts';

export const about: Messages['about'] = { heading: '' };
