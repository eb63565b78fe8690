import { catalogue as en } from '../../../src/i18n/en/catalogue.ts';
import { catalogue as nb } from '../../../src/i18n/nb/catalogue.ts';
import { catalogue as nn } from '../../../src/i18n/nn/catalogue.ts';
import { catalogue as sv } from '../../../src/i18n/sv/catalogue.ts';

/** The words the app shows in bokmål, which is the language actors speak: tests find things by them, as people do. */
export const words = nb;

/** The words of every language, for tests that change it. */
export const catalogues = { nb, nn, sv, en };
