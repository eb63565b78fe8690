import { screen, waitFor, within } from '@testing-library/react';
import decodeQR from 'qr/decode.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { applyTemplate } from '../../../src/document/commands/applyTemplate.ts';
import { addVenue } from '../../../src/document/commands/planCommands.ts';
import type { GroupId } from '../../../src/domain/ids.ts';
import { languages } from '../../../src/domain/plan.ts';
import type { SeminarTemplate } from '../../../src/domain/template.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { alone, createPlayedOthers, meetOthers } from '../../support/playedOthers.ts';
import { readDrawing } from '../../support/readDrawing.ts';
import { renderApp } from '../../support/renderApp.tsx';

const theme = { introduction: 'Les dette først.', instructions: 'Skriv kort.' };
const template: SeminarTemplate = {
  title: 'Vårmøte',
  themes: [
    {
      ...theme,
      title: 'Nå',
      minutes: 45,
      questions: ['Hva?', 'Hvem?', 'Hvorfor?', 'Når?'].map((text) => ({ text, seats: 0 })),
    },
    { ...theme, title: 'Siden', minutes: null, questions: [{ text: 'Hvordan?', seats: 3 }] },
  ],
  addressees: [],
};
/** As long as a group's link is. */
const linkOf = (what: string) => `lbg1${what.replace(/\W/g, '')}${'Ab0_'.repeat(24)}`;

afterEach(() => vi.unstubAllGlobals());

async function open(path = '', groups = ['Gruppe 1', '2'], role: 'facilitator' | readonly GroupId[] = 'facilitator') {
  const seminar = createMemorySeminar();
  applyTemplate(seminar.plan, template, { title: 'Vårmøte', date: '2026-11-21', organiser: 'Nettverket' });
  const venue = addVenue(seminar.plan, 'Hamar');
  const ids = groups.map((name) => planGroup(seminar.plan, { name, venue }));
  meetOthers(seminar, createPlayedOthers(alone), role);
  Object.assign(seminar.links, { text: async (what: string) => linkOf(what) });
  const app = await renderApp(`/s/${seminar.id}/open${path}`, { seminar });
  return { ...app, seminar, ids };
}

const heading = (name: string) => screen.findByRole('heading', { name });
const wall = () => within(screen.getByRole('dialog'));
const textOf = (code: HTMLElement) => decodeQR(readDrawing(code));

describe('opening', () => {
  test("the seminar's code and every group's name as people say it are on one screen", async () => {
    await open();
    await heading('Åpne seminaret');
    const code = await screen.findByRole('img', { name: 'QR-kode for å bli med på «Vårmøte»' });
    expect(textOf(code)).toContain(`#${linkOf('seminar')}`);
    const groups = within(screen.getByRole('region', { name: 'Hamar' })).getAllByRole('listitem');
    expect(groups.map((group) => group.querySelector('strong')?.textContent)).toEqual([
      'Hamar, Gruppe 1',
      'Hamar, Gruppe 2',
    ]);
  });

  test('codes fill the window one at a time, and buttons and arrow keys go round', async () => {
    const { user, ids } = await open();
    await user.click(await screen.findByRole('button', { name: 'Vis koden for Hamar, Gruppe 1' }));
    const shows = async (name: string, place: string, link: string) => {
      await waitFor(() => expect(screen.getByRole('dialog', { name })).toBeDefined());
      expect(wall().getByRole('status').textContent).toBe(`${name}, ${place}`);
      expect(textOf(await wall().findByRole('img'))).toContain(`#${link}`);
      expect(wall().getByText(new RegExp(`#${link}$`))).toBeDefined();
    };
    await shows('Hamar, Gruppe 1', '2 av 3', linkOf(ids[0] ?? ''));
    await user.click(wall().getByRole('button', { name: 'Neste' }));
    await shows('Hamar, Gruppe 2', '3 av 3', linkOf(ids[1] ?? ''));
    await user.keyboard('{ArrowRight}');
    await shows('Vårmøte', '1 av 3', linkOf('seminar'));
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    await shows('Hamar, Gruppe 1', '2 av 3', linkOf(ids[0] ?? ''));
    await user.click(wall().getByRole('button', { name: 'Lukk' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vis koden for Hamar, Gruppe 1' }));
  });

  test('groups that are called the same are named, with a way to rename them', async () => {
    await open('', ['Gruppe 2', '2', 'Gruppe 3']);
    expect(await screen.findByText(/^Flere grupper heter det samme: Hamar, Gruppe 2\./)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Endre navn' }).getAttribute('href')).toMatch(/prepare\/groups$/);
  });

  test('without groups it says how groups begin, and where they can be made', async () => {
    await open('', []);
    expect(await screen.findByText(/starter hver gruppe seg selv/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Lag grupper' })).toBeDefined();
  });

  test('is only for facilitators', async () => {
    const { path } = await open('', ['Gruppe 1'], []);
    await waitFor(() => expect(path()).not.toContain('/open'));
  });
});

describe('the sheets', () => {
  const sheet = (name: string) => within(screen.getByRole('article', { name }));
  const pages = (name: string) => [...screen.getByRole('article', { name }).children];

  test('one for the wall and one for each group, with code, letters, questions, lines and seats', async () => {
    const { ids } = await open('/sheets');
    await heading('Ark til utskrift');
    expect(screen.getByText('5 sider')).toBeDefined();
    expect(screen.getAllByRole('article')).toHaveLength(3);
    const own = sheet('Hamar, Gruppe 2');
    const link = linkOf(ids[1] ?? '');
    expect(textOf(await own.findByRole('img'))).toContain(`#${link}`);
    expect(own.getByText(/^Åpne http.*velg «Bli med»/)).toBeDefined();
    const letters = screen.getByRole('article', { name: 'Hamar, Gruppe 2' }).querySelector('.paper-letters__link');
    expect(letters?.textContent?.replaceAll(' ', '')).toBe(link);
    expect(own.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      '1. Hva?',
      '2. Hvem?',
      '3. Hvorfor?',
      '4. Når?',
      '1. Hvordan?',
    ]);
    expect(own.getByRole('heading', { name: 'Tema 1: Nå (forts.)' })).toBeDefined();
    expect(own.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Plass 11',
      'Plass 22',
      'Plass 33',
    ]);
    expect(pages('Hamar, Gruppe 2').map((page) => page.lastElementChild?.textContent)).toEqual([
      'Hamar, Gruppe 2Side 1 av 2',
      'Hamar, Gruppe 2Side 2 av 2',
    ]);
    const lines = [...(pages('Hamar, Gruppe 2')[1]?.querySelectorAll('.paper-lines') ?? [])];
    expect(lines.map((each) => each.children.length)).toEqual([10, 10]);
  });

  test('one can be chosen, and is kept in the address, which holds no link', async () => {
    const { user, path, ids } = await open('/sheets');
    await heading('Ark til utskrift');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hvilke ark' }), 'Hamar, Gruppe 1');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(path()).toMatch(new RegExp(`/open/sheets/${ids[0]}$`));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hvilke ark' }), 'Til veggen');
    expect(screen.getByText('Én side')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Vårmøte' })).toBeDefined();
    for (const place of [path(), document.title]) expect(place).not.toContain('lbg1');
  });

  test('prints when asked', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await open('/sheets/wall');
    await user.click(await screen.findByRole('button', { name: 'Skriv ut' }));
    expect(print).toHaveBeenCalledOnce();
  });

  test.each(languages)('the steps on the wall name the button of the screen they lead to in %s', async (language) => {
    const { paper, join } = await loadMessages(language);
    const [, named = '?'] = /[«”“](.+?)[»”]/.exec(paper.steps[0] ?? '') ?? [];
    expect(join.heading.startsWith(named), named).toBe(true);
    expect(paper.steps).toHaveLength(3);
  });
});
