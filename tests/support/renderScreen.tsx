import { type RenderResult, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Language } from '../../src/domain/plan.ts';
import { App } from '../../src/ui/App.tsx';
import { LanguageProvider, loadLanguage } from '../../src/ui/language.tsx';
import { usePreferences } from '../../src/ui/preferences.ts';
import { ServicesProvider } from '../../src/ui/services.tsx';
import { createTestServices, type TestServices } from './createTestServices.ts';

interface RenderOptions {
  language?: Language;
  services?: TestServices;
}

export type RenderedScreen = RenderResult & { user: UserEvent; services: TestServices };

/** The whole app at an address such as `/about`, as a person meets it. */
export async function renderScreen(address: string, options: RenderOptions = {}): Promise<RenderedScreen> {
  window.location.hash = address;
  return renderWithServices(options, (services) => <App services={services} openNow={services.sessions.openNow} />);
}

/** A part of a screen by itself, with words and services around it. */
export async function renderPart(part: ReactNode, options: RenderOptions = {}): Promise<RenderedScreen> {
  return renderWithServices(options, (services) => <ServicesProvider services={services}>{part}</ServicesProvider>);
}

async function renderWithServices(
  { language = 'nb', services = createTestServices() }: RenderOptions,
  content: (services: TestServices) => ReactNode,
): Promise<RenderedScreen> {
  localStorage.clear();
  usePreferences.setState({ language, colourScheme: 'auto', contrast: 'normal' });
  const first = await loadLanguage(language);
  const user = userEvent.setup();
  const rendered = render(<LanguageProvider first={first}>{content(services)}</LanguageProvider>);
  return { ...rendered, user, services };
}
