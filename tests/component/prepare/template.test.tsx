import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { applyTemplate } from '../../../src/document/commands/applyTemplate.ts';
import { addVenue } from '../../../src/document/commands/planCommands.ts';
import { languages } from '../../../src/domain/plan.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { readTemplateFile } from '../../../src/session/templateFile.ts';
import { createTestServices } from '../../support/createTestServices.ts';
import { createMemorySeminar } from '../../support/memorySeminar.ts';
import { planGroup } from '../../support/planGroup.ts';
import { renderApp } from '../../support/renderApp.tsx';

const template = {
  title: 'Bygd og by',
  themes: [
    {
      ...{ title: 'Nå', introduction: '', instructions: '', minutes: 45 },
      questions: [{ text: 'Hva?', seats: 2 as const }],
    },
  ],
  addressees: ['KS'],
};

async function open() {
  const seminar = createMemorySeminar();
  applyTemplate(seminar.plan, template, { title: 'Bygd og by', date: '2026-11-21', organiser: 'Nettverket' });
  planGroup(seminar.plan, { name: 'Gruppe 1', venue: addVenue(seminar.plan, 'Hamar') });
  const { templates } = createTestServices();
  const services = { templates };
  const app = await renderApp(`/s/${seminar.id}/prepare`, { seminar, services });
  await app.user.click(await screen.findByRole('button', { name: 'Bruk igjen som mal' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Bruk igjen som mal' }));
  return { ...app, seminar, services, dialog };
}

test('a seminar is saved as a template, which a new seminar can begin from, and which can be deleted', async () => {
  const { user, dialog, services, unmount } = await open();
  await user.click(dialog.getByRole('button', { name: 'Lagre som mal' }));
  expect(await dialog.findByText(/«Bygd og by» er lagret på denne enheten/)).toBeDefined();
  // Saved again it is the same template, not another.
  await user.click(await dialog.findByRole('button', { name: 'Erstatt malen' }));
  unmount();

  const again = await renderApp('/new', { services });
  await again.user.click(await screen.findByRole('radio', { name: 'En mal du har lagret' }));
  expect(screen.getAllByRole('option', { name: 'Bygd og by' })).toHaveLength(1);
  await again.user.click(screen.getByRole('button', { name: 'Lag seminaret' }));
  await screen.findByRole('heading', { name: 'Temaer og spørsmål' });
  const made = [...again.seminars.values()][0]?.plan.snapshot();
  expect(made).toMatchObject({ title: 'Bygd og by', date: '', organiser: '', venues: [], groups: [] });
  expect(made?.themes[0]?.questions.map(({ text, seats }) => [text, seats])).toEqual([['Hva?', 2]]);
  again.unmount();

  const last = await renderApp('/new', { services });
  await last.user.click(await screen.findByRole('radio', { name: 'En mal du har lagret' }));
  await last.user.click(screen.getByRole('button', { name: 'Slett malen' }));
  await waitFor(() => expect(screen.queryByRole('radio', { name: 'En mal du har lagret' })).toBeNull());
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Et tomt seminar' }).checked).toBe(true);
});

test('a template is saved as a file without keys, groups or anybody’s name', async () => {
  const { user, dialog, seminar } = await open();
  let saved: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved = blob;
    return 'blob:x';
  });
  await user.click(dialog.getByRole('button', { name: 'Lagre malen som fil' }));
  const text = (await saved?.text()) ?? '';
  expect(readTemplateFile(text)).toEqual({ ok: true, template });
  const [group] = seminar.plan.snapshot().groups;
  for (const secret of [group?.seed, group?.id, seminar.id, 'Hamar', 'Nettverket']) expect(text).not.toContain(secret);
});

test('where the share sheet takes such files, the template is sent from there', async () => {
  const share = vi.fn((_: ShareData) => Promise.resolve());
  Object.assign(navigator, { share, canShare: () => true });
  onTestFinished(() => void Object.assign(navigator, { share: undefined, canShare: undefined }));
  const { user, dialog } = await open();
  await user.click(dialog.getByRole('button', { name: 'Send malen' }));
  const [file] = share.mock.calls[0]?.[0].files ?? [];
  expect(file?.name).toBe('Bygd og by.langbord-template.json');
  expect(readTemplateFile((await file?.text()) ?? '').ok).toBe(true);
});

test('what cannot be saved is said, with the way around', async () => {
  const { user, dialog, services } = await open();
  vi.spyOn(services.templates, 'put').mockRejectedValue(new Error('disk full'));
  await user.click(dialog.getByRole('button', { name: 'Lagre som mal' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('Lagre den som fil i stedet');
});

test.each(languages)('it speaks %s', async (language) => {
  const { templates: t } = await loadMessages(language);
  const seminar = createMemorySeminar();
  const { user } = await renderApp(`/s/${seminar.id}/prepare`, { seminar, language });
  await user.click(await screen.findByRole('button', { name: t.open }));
  expect(await screen.findByRole('button', { name: t.save })).toBeDefined();
});
