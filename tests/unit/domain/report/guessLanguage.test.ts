import { expect, test } from 'vitest';
import type { Language } from '../../../../src/domain/plan.ts';
import { guessLanguage } from '../../../../src/domain/report/guessLanguage.ts';

test.each<[string, Language]>([
  ['Vi må gjøre mer sammen, og ikke hver for oss.', 'nb'],
  ['Kommunane må samarbeide meir, ikkje kvar for seg.', 'nn'],
  ['Ein felles søknadsportal for heile regionen', 'nn'],
  ['Vi behöver mötas och inte vänta på att någon ska göra det.', 'sv'],
  ['We should share teachers between the schools.', 'en'],
])('%s is %s', (text, language) => {
  for (const otherwise of ['nb', 'nn', 'sv', 'en'] as const) expect(guessLanguage(text, otherwise)).toBe(language);
});

test.each(['', '🎻', 'Samarbeid', 'ikke ikkje', 'IT'])('%j is in the language of the report', (text) => {
  expect(guessLanguage(text, 'sv')).toBe('sv');
  expect(guessLanguage(text, 'nn')).toBe('nn');
});
