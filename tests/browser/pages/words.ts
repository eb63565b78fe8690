/** The words the app shows in bokmål, which is the language actors speak: tests find things by them, as people do. */
export { catalogue as words } from '../../../src/i18n/nb/catalogue.ts';
