import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/plan.ts';
import { loadAccessibilityWords } from '../../../src/i18n/loadAccessibilityWords.ts';
import { loadPrivacyWords } from '../../../src/i18n/loadPrivacyWords.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { type AppConfig, emptyConfig } from '../../../src/ui/appConfig.ts';
import { createTestServices } from '../../support/createTestServices.ts';
import { renderScreen } from '../../support/renderScreen.tsx';

const withConfig = (config: Partial<AppConfig>) => createTestServices({ config: { ...emptyConfig, ...config } });

test('says what it is made of, and leads to privacy and accessibility', async () => {
  const { user } = await renderScreen('/about', { services: withConfig({ owner: 'Kulturskolenettverket' }) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Om Langbord' })).toBeDefined();
  expect(screen.getByText(/Kartverket \(CC BY 4\.0\)/)).toBeDefined();
  expect(screen.getByText(/0\.0\.0-test.*drives av Kulturskolenettverket/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Tilgjengelighet' }).getAttribute('href')).toBe('#/accessibility');
  await user.click(screen.getByRole('link', { name: 'Personvern' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Personvern' })).toBeDefined();
});

test('both pages are reached from the front page without a seminar, and lead back', async () => {
  const { user } = await renderScreen('/');
  await user.click(await screen.findByRole('link', { name: 'Tilgjengelighet' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Tilgjengelighet' })).toBeDefined();
  await user.click(screen.getByRole('link', { name: 'Langbord, til forsiden' }));
  expect(await screen.findByRole('heading', { level: 1, name: /Ingen seminarer/ })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Personvern' }).getAttribute('href')).toBe('#/privacy');
});

describe.each(languages)('in %s', (language) => {
  test('the privacy page says what is stored where, who reads it, what is sent and how it is deleted', async () => {
    await renderScreen('/privacy', { language });
    const words = await loadPrivacyWords(language);
    expect(words.sections).toHaveLength((await loadPrivacyWords('nb')).sections.length);
    expect(await screen.findByRole('heading', { level: 1, name: words.heading })).toBeDefined();
    for (const { heading, facts } of words.sections) {
      const section = screen.getByRole('heading', { level: 2, name: heading }).closest('section');
      if (!section) throw new Error('A heading stands in its section.');
      for (const fact of facts) expect(within(section).getByText(fact)).toBeDefined();
    }
  });

  test('the accessibility page says what works, what does not, what has not been tried, and whom to tell', async () => {
    await renderScreen('/accessibility', { language });
    const words = await loadAccessibilityWords(language);
    expect(words.sections).toHaveLength((await loadAccessibilityWords('nb')).sections.length);
    expect(await screen.findByRole('heading', { level: 1, name: words.heading })).toBeDefined();
    for (const { heading } of words.sections)
      expect(screen.getByRole('heading', { level: 2, name: heading })).toBeDefined();
    expect(screen.getByText(/NVDA, JAWS, VoiceOver/)).toBeDefined();
  });

  test('both are named as the links to them are', async () => {
    const { about } = await loadMessages(language);
    expect((await loadPrivacyWords(language)).heading).toBe(about.privacy);
    expect((await loadAccessibilityWords(language)).heading).toBe(about.accessibility);
  });
});

test('links to what whoever runs it has set, and only to that', async () => {
  const services = withConfig({ accessibilityStatement: 'https://uustatus.example/erklaering' });
  const { unmount } = await renderScreen('/accessibility', { services });
  const link = await screen.findByRole('link', { name: /Tilgjengelighetserklæringen/ });
  expect(link.getAttribute('href')).toBe('https://uustatus.example/erklaering');
  unmount();
  await renderScreen('/privacy', { services });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('link', { name: /Personvernerklæringen/ })).toBeNull();
});

test.each<[string, Partial<AppConfig>, RegExp, RegExp]>([
  ['nothing', {}, /Enhetene møtes bare ved hjelp av filer og koder/, /Ingen andre tjenester brukes/],
  ['its own server', { signalling: ['signal'] }, /hjelp av denne siden\./, /Ingen andre tjenester brukes/],
  [
    'servers elsewhere',
    {
      signalling: ['wss://finn.example/signal', 'wss://finn.example/two'],
      iceServers: [{ urls: ['stun:stun.example:3478', 'turn:turn.example?transport=udp'] }],
    },
    /hjelp av finn\.example\./,
    /brukes også stun\.example og turn\.example\./,
  ],
])('says by whose help devices find each other when %s is set', async (_, config, finding, helping) => {
  await renderScreen('/privacy', { services: withConfig(config) });
  expect(await screen.findByText(finding)).toBeDefined();
  expect(screen.getByText(helping)).toBeDefined();
});
