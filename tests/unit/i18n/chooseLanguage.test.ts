import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/plan.ts';
import { chooseLanguage, languageNames } from '../../../src/i18n/chooseLanguage.ts';

describe('the language to begin in', () => {
  test.each<[string, string | null, string[], string]>([
    ['the remembered one', 'sv', ['nb-NO', 'en'], 'sv'],
    ["the browser's, when none is remembered", null, ['nn-NO', 'en'], 'nn'],
    ["the browser's, when the remembered one is none of ours", 'de', ['sv-SE'], 'sv'],
    ['the first wish that the app speaks', null, ['fi', 'se-NO', 'sv-FI', 'nb'], 'sv'],
    ['bokmål for no', null, ['no'], 'nb'],
    ['bokmål for no-NO', null, ['no-NO'], 'nb'],
    ['the same for capitals', null, ['NN-no'], 'nn'],
    ['English for wishes the app does not speak', null, ['de', 'fr-CH'], 'en'],
    ['English without wishes', null, [], 'en'],
    ['English for what is no language', '', ['', 'nbx', 'x-nb'], 'en'],
  ])('is %s', (_, remembered, wishes, expected) => {
    expect(chooseLanguage(remembered, wishes)).toBe(expected);
  });

  test('each has its own name for the switch', () => {
    expect(languages.map((language) => languageNames[language])).toEqual(['Bokmål', 'Nynorsk', 'Svenska', 'English']);
  });
});
