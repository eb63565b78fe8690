import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import * as download from '../../../src/ui/seminar/downloadFile.ts';
import { contentSeminar } from '../../support/contentSeminar.ts';
import { exampleSeminar } from '../../support/exampleSeminar.ts';
import { hostileSeminar } from '../../support/hostileSeminar.ts';
import { readWord } from '../../support/readOffice.ts';
import { renderApp } from '../../support/renderApp.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open({ language = 'nb' as 'nb' | 'nn', isFacilitator = true } = {}) {
  const seminar = await contentSeminar(hostileSeminar);
  const app = await renderApp(`/s/${seminar.id}/report`, { seminar, language, isFacilitator });
  const paper = await screen.findByRole('article');
  return { ...app, seminar, paper, within: within(paper) };
}

describe('the report on the screen', () => {
  test('is the seminar as one document, with priorities in their seats and whose they are', async () => {
    const { within: paper } = await open();
    expect(paper.getByRole('heading', { level: 1 }).textContent).toBe(hostileSeminar.title);
    const table = paper.getByRole('table', { name: 'Prioriteringer' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      ['1', 'Gruppe 1 (Kautokeino, Våler (Innlandet))'],
      ['1', 'Gruppe 2 (Hamar)'],
      ['2', 'Gruppe 2 (Hamar)'],
      ['3', 'Gruppe 1 (Kautokeino, Våler (Innlandet))'],
    ]);
    expect(paper.getByRole('img', { name: /3 kommuner/ })).toBeTruthy();
  });

  test('leads a facilitator to who has been heard, and from there back', async () => {
    const { user, path } = await open();
    await user.click(screen.getByRole('link', { name: 'Hvem er hørt' }));
    await screen.findByRole('heading', { level: 1, name: /hørt/ });
    const onward = within(screen.getByRole('main')).getByRole('navigation', { name: 'Videre' });
    await user.click(within(onward).getByRole('link', { name: 'Rapport' }));
    await waitFor(() => expect(path()).toMatch(/\/report$/));
  });

  test('keeps names out until somebody asks for them', async () => {
    const { user, paper } = await open();
    expect(paper.textContent).not.toContain('Kari Nordmann');
    expect(paper.textContent).not.toContain('=Gruppe 1');
    await user.click(screen.getByRole('checkbox', { name: 'Uten navn på personer' }));
    await waitFor(() => expect(paper.textContent).toContain('Kari Nordmann'));
    expect(paper.textContent).toContain('Førde, =Gruppe 1');
  });

  test('can be cut to a part, which it says', async () => {
    const { user, paper } = await open();
    await user.click(screen.getByRole('radio', { name: 'Én mottaker' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hvilken mottaker?' }), 'KS');
    await waitFor(() => expect(paper.textContent).toContain('Utvalg: innspill til KS'));
    expect(paper.textContent).toContain('Delte stillingar');
    expect(paper.textContent).not.toContain('Felles fagdager');
    await user.click(screen.getByRole('radio', { name: 'Alt' }));
    await waitFor(() => expect(paper.textContent).toContain('Felles fagdager'));
  });

  test('tells what the plenary made of it, with the points behind it when they are wanted', async () => {
    const seminar = await contentSeminar(exampleSeminar);
    const { user } = await renderApp(`/s/${seminar.id}/report`, { seminar });
    const paper = within(await screen.findByRole('article'));
    const ranking = within(paper.getByRole('table', { name: 'Samlede punkter' }));
    expect(ranking.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(exampleSeminar.clusters.map(({ title }) => title)),
    );
    expect(paper.getAllByText('Mindretall.').length).toBeGreaterThan(0);
    const behind = { name: 'Innspillene bak de samlede punktene' };
    expect(paper.getByRole('heading', behind)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Med innspillene bak de samlede punktene' }));
    await waitFor(() => expect(paper.queryByRole('heading', behind)).toBeNull());
  });

  test('takes up what is written meanwhile', async () => {
    const { paper, seminar } = await open();
    const [group] = seminar.groups.values();
    const question = seminar.plan.snapshot().themes[0]?.questions[0];
    if (!group || !question) throw new Error('There is a group and a question.');
    addPoints(group, { question: question.id, parent: null, index: 0 }, [{ text: 'Skrevet nå', subpoints: [] }]);
    await waitFor(() => expect(paper.textContent).toContain('Skrevet nå'));
  });

  test('marks words in another language than its own', async () => {
    const { within: paper } = await open();
    expect(paper.getByText('Delte stillingar på tvers av kommunane, ikkje kvar for seg').lang).toBe('nn');
    expect(paper.getByText('Fast møteplass for lærere').lang).toBe('nb');
  });

  test('is there for those who take part too, with a way back', async () => {
    const { within: paper } = await open({ language: 'nn', isFacilitator: false });
    expect(paper.getByRole('heading', { name: 'Deltaking' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hent Word' })).toBeTruthy();
  });
});

describe('handing it on', () => {
  test('Word is one button away, named after the seminar, without names', async () => {
    const save = vi.spyOn(download, 'downloadFile').mockReturnValue();
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Hent Word' }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    const [name = '', bytes = new Uint8Array()] = save.mock.calls[0] ?? [];
    expect(name).toBe('Kulturskole i bygd og by by 2026 2026-11-21 rapport.docx');
    const { paragraphs } = readWord(bytes);
    expect(paragraphs.some(({ text }) => text === 'Fast møteplass for lærere')).toBe(true);
    expect(paragraphs.some(({ text }) => text.includes('Kari'))).toBe(false);
    expect(await screen.findAllByText(/er laget/)).not.toEqual([]);
  });

  test('other forms are in the menu, and a part is in the name of its file', async () => {
    const save = vi.spyOn(download, 'downloadFile').mockReturnValue();
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'Ett samlingssted' }));
    await user.click(screen.getByRole('button', { name: 'Flere måter' }));
    await user.click(screen.getByRole('button', { name: 'Hent tabell (CSV)' }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.[0]).toMatch(/rapport Førde\.csv$/);
  });

  test('a file that cannot be made is said, and nothing is lost', async () => {
    vi.spyOn(download, 'downloadFile').mockImplementation(() => {
      throw new Error('no');
    });
    const { user, paper } = await open();
    await user.click(screen.getByRole('button', { name: 'Excel' }));
    expect((await screen.findByRole('alert')).textContent).toContain('kunne ikke lages');
    expect(paper.textContent).toContain('Felles fagdager');
  });

  test('the share sheet is offered where it takes a file, and a refusal becomes a download', async () => {
    const save = vi.spyOn(download, 'downloadFile').mockReturnValue();
    const share = vi.fn(async () => {
      throw new DOMException('', 'NotAllowedError');
    });
    Object.assign(navigator, {
      share,
      canShare: ({ files = [] }: ShareData) => files[0]?.name.endsWith('.csv') === true,
    });
    try {
      const { user } = await open();
      await user.click(screen.getByRole('button', { name: 'Flere måter' }));
      await user.click(screen.getByRole('button', { name: 'Del som tabell (CSV)' }));
      await waitFor(() => expect(save).toHaveBeenCalledOnce());
      expect(share).toHaveBeenCalledOnce();
    } finally {
      Object.assign(navigator, { share: undefined, canShare: undefined });
    }
  });

  test('nothing is offered that the share sheet would refuse', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Flere måter' }));
    expect(screen.queryByRole('button', { name: /^Del som/ })).toBeNull();
  });
});
