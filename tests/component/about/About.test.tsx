import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/plan.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { emptyConfig } from '../../../src/ui/appConfig.ts';
import { createTestServices } from '../../support/createTestServices.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

test.each(languages)('tells in %s what is stored where, how to delete it, and what it is made of', async (language) => {
  await renderScreen('/about', { language });
  const words = (await loadMessages(language)).about;
  expect(await screen.findByRole('heading', { level: 1, name: words.heading })).toBeDefined();
  for (const heading of [words.privacy, words.deleting, words.accessibility, words.sources]) {
    expect(screen.getByRole('heading', { level: 2, name: heading })).toBeDefined();
  }
  expect(screen.getByText(/Kartverket \(CC BY 4\.0\)/)).toBeDefined();
  expect(screen.getByText(/0\.0\.0-test/)).toBeDefined();
});

test('links to what whoever runs it has set, and only to that', async () => {
  const services = createTestServices({
    config: {
      ...emptyConfig,
      owner: 'Kulturskolenettverket',
      accessibilityStatement: 'https://uustatus.example/erklaering',
    },
  });
  await renderScreen('/about', { services });
  const link = await screen.findByRole('link', { name: /Tilgjengelighetserklæringen/ });
  expect(link.getAttribute('href')).toBe('https://uustatus.example/erklaering');
  expect(screen.queryByRole('link', { name: /Personvernerklæringen/ })).toBeNull();
  expect(screen.getByText(/drives av Kulturskolenettverket/)).toBeDefined();
});

test('leads back to the front page', async () => {
  const { user } = await renderScreen('/about');
  await screen.findByRole('heading', { level: 1 });
  await user.click(screen.getByRole('link', { name: 'Langbord, til forsiden' }));
  expect(await screen.findByRole('heading', { level: 1, name: /Ingen seminarer/ })).toBeDefined();
});
