import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addPoints } from '../../../src/document/commands/pointCommands.ts';
import type { SeminarId } from '../../../src/domain/ids.ts';
import { toMunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import { questionsOf } from '../../../src/domain/plan.ts';
import type { SeminarCopy } from '../../../src/domain/seminarCopy.ts';
import { encodeTemplateFile } from '../../../src/session/templateFile.ts';
import { createTestServices, type TestServices } from '../../support/createTestServices.ts';
import { renderApp } from '../../support/renderApp.tsx';
import { renderScreen } from '../../support/renderScreen.tsx';

const template = {
  title: 'Bygd og by',
  themes: [
    {
      ...{ title: 'Nå', introduction: '# Les', instructions: '', minutes: 45 },
      questions: [{ text: 'Hva?', seats: 2 as const }],
    },
  ],
  addressees: ['KS'],
};
const earlier: SeminarCopy = {
  ...template,
  ...{ organiser: 'Nettverket', contact: 'Kari', languages: ['nb', 'nn'], venues: ['Hamar'] },
  invited: [toMunicipalityId('NO:3403')].filter((id) => id !== undefined),
  small: [],
  groups: [{ name: 'Gruppe 1', venue: 0 }],
};

async function withEarlier(): Promise<{ services: TestServices; id: SeminarId }> {
  const services = createTestServices();
  const id = await services.createSeminar(earlier, {
    title: 'Bygd og by',
    date: '2026-05-01',
    organiser: 'Nettverket',
  });
  const seminar = await services.openSeminar(id);
  const group = seminar?.plan.snapshot().groups[0];
  const question = seminar && questionsOf(seminar.plan.snapshot())[0];
  if (!seminar || !group || !question) throw new Error('The earlier seminar is not whole.');
  addPoints(await seminar.openGroup(group.id), { question: question.id, parent: null, index: 0 }, [
    { text: 'Korps', subpoints: [] },
  ]);
  await seminar.close();
  return { services, id };
}

async function made(services: TestServices, not: SeminarId) {
  const id = await waitFor(() => {
    const found = /^#\/s\/([^/]+)\/prepare/.exec(window.location.hash)?.[1];
    expect(found).toBeDefined();
    return found;
  });
  expect(id).not.toBe(not);
  const rows = await new Promise<readonly { id: SeminarId }[]>((resolve, reject) => {
    const stop = services.shelf.watch((list) => {
      resolve(list);
      queueMicrotask(() => stop());
    }, reject);
  });
  const row = rows.find((each) => each.id === id);
  const seminar = row && (await services.openSeminar(row.id));
  if (!seminar) throw new Error('There is no new seminar.');
  return seminar;
}

test.each([false, true])(
  'an earlier seminar is begun from, with its groups: %s, and nothing they wrote',
  async (withGroups) => {
    const { services, id } = await withEarlier();
    const { user } = await renderScreen('/new', { services });
    await user.click(await screen.findByRole('radio', { name: 'Et tidligere seminar' }));
    expect(screen.getByRole('option', { name: 'Bygd og by, 1. mai 2026' })).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Tittel' }).value).toBe('Bygd og by');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Arrangør' }).value).toBe('Nettverket');
    if (withGroups) await user.click(screen.getByRole('checkbox', { name: /^Ta med gruppene også/ }));
    await user.click(screen.getByRole('button', { name: 'Lag seminaret' }));
    const seminar = await made(services, id);
    const plan = seminar.plan.snapshot();
    expect(plan).toMatchObject({
      ...{ title: 'Bygd og by', date: '', organiser: 'Nettverket', contact: 'Kari', languages: ['nb', 'nn'] },
      ...{ invited: ['NO:3403'], venues: [{ name: 'Hamar' }], addressees: [{ name: 'KS' }] },
      themes: [{ title: 'Nå', introduction: '# Les', questions: [{ text: 'Hva?', seats: 2 }] }],
    });
    expect(plan.groups.map(({ name }) => name)).toEqual(withGroups ? ['Gruppe 1'] : []);
    expect(await seminar.storedGroups()).toEqual([]);
    await seminar.close();
  },
);

test('without a seminar on the device there is nothing earlier to begin from', async () => {
  await renderApp('/new');
  await screen.findByRole('radio', { name: 'En mal fra en fil' });
  expect(screen.queryByRole('radio', { name: 'Et tidligere seminar' })).toBeNull();
});

test('an earlier seminar that cannot be read is told, and what was filled in stays', async () => {
  const { services } = await withEarlier();
  const openSeminar = () => Promise.reject(new Error('the disk is gone'));
  const { user } = await renderScreen('/new', { services: Object.assign(services, { openSeminar }) });
  await user.click(await screen.findByRole('radio', { name: 'Et tidligere seminar' }));
  await user.type(screen.getByRole('textbox', { name: 'Tittel' }), ' 2');
  await user.click(screen.getByRole('button', { name: 'Lag seminaret' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Det tidligere seminaret lot seg ikke lese.');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Tittel' }).value).toBe('Bygd og by 2');
});

const fileWith = (text: string) => new File([text], 'mal.json');
async function chooseFile(text: string) {
  const app = await renderApp('/new');
  await app.user.click(await screen.findByRole('radio', { name: 'En mal fra en fil' }));
  await app.user.upload(screen.getByLabelText('Velg fil'), fileWith(text));
  return app;
}

test('a template that was sent as a file says what it holds, and becomes a seminar', async () => {
  const { user, seminars } = await chooseFile(encodeTemplateFile(template));
  expect(await screen.findByText('«Bygd og by»: 1 tema, 1 spørsmål.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Lag seminaret' }));
  await screen.findByRole('heading', { name: 'Temaer og spørsmål' });
  expect([...seminars.values()][0]?.plan.snapshot()).toMatchObject({
    title: 'Bygd og by',
    themes: [{ title: 'Nå', minutes: 45, questions: [{ text: 'Hva?', seats: 2 }] }],
    addressees: [{ name: 'KS' }],
  });
});

test.each([
  ['hei', 'Dette er ikke en mal fra Langbord.'],
  ['{"langbordTemplate": 99}', 'Malen er laget med en nyere utgave'],
  ['{"langbordTemplate": 1, "title": 3}', 'Malen er skadet.'],
])('a file with %s is refused with what to do, and no seminar is made of it', async (text, words) => {
  const { user, seminars } = await chooseFile(text);
  expect((await screen.findByRole('alert')).textContent).toContain(words);
  await user.click(screen.getByRole('button', { name: 'Lag seminaret' }));
  expect(screen.getByText('Velg først filen med malen.')).toBeDefined();
  expect(seminars.size).toBe(0);
});
