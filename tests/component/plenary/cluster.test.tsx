import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { gatherInCluster } from '../../../src/document/commands/clusterCommands.ts';
import { addMember, setMember } from '../../../src/document/commands/groupCommands.ts';
import { addAddressee } from '../../../src/document/commands/planCommands.ts';
import { setAddressee } from '../../../src/document/commands/pointCommands.ts';
import { toMunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import { alone, createPlayedOthers, meetOthers } from '../../support/playedOthers.ts';
import { clustersOf, fillRoom, type PlenaryRoom, renderPlenary } from '../../support/plenaryPage.tsx';

async function cluster(prepare: (room: PlenaryRoom) => void = () => undefined) {
  const room = await fillRoom();
  prepare(room);
  const app = await renderPlenary('cluster', room);
  // The first screen of a run is fetched and compiled first.
  await screen.findByRole('region', { name: /^Ikke samlet/ }, { timeout: 10_000 });
  return { ...app, room };
}

const ungathered = () => within(screen.getByRole('region', { name: /^Ikke samlet/ }));
const clusters = () => within(screen.getByRole('region', { name: /^Samlede punkter/ }));
const box = (words: string | RegExp) => screen.getByRole('checkbox', { name: new RegExp(words) });
const texts = () =>
  ungathered()
    .queryAllByRole('checkbox')
    .map((each) => each.nextElementSibling?.firstChild?.textContent);

/** The clusters on the screen as lines: "Title: points". */
const shownClusters = () =>
  clusters()
    .queryAllByRole('heading', { level: 3 })
    .map((title) => {
      const card = title.closest('li');
      return `${title.textContent}: ${/\((\d+)\)/.exec(card?.textContent ?? '')?.[1]}`;
    });

/** Happy DOM leaves the focus where it was when a dialog opens. */
async function giveTitle(user: UserEvent, title: string) {
  const field = screen.getByRole('textbox', { name: 'Tittel på punktet' });
  await user.clear(field);
  await user.type(field, `${title}{Enter}`);
}

function gathered(room: PlenaryRoom, title = 'Stillinger') {
  return gatherInCluster(room.plenary, room.question, title, [
    room.point('Delte stillinger'),
    room.point('Større stillinger'),
  ]);
}

describe('side by side', () => {
  test('all groups’ points stand with whose they are, priorities first', async () => {
    await cluster();
    expect(texts()).toEqual([
      'Delte stillinger',
      'Kombinerte stillingar',
      'Større stillinger',
      'Skoleskyss',
      'Kulturskulen inn i planane',
      'Skyss til kulturskolen',
      'Instrumentbank',
      'Elevråd',
      'Joik',
    ]);
    expect(await screen.findAllByText('Oslo, Gruppe 1. Oslo', {}, { timeout: 5_000 })).toHaveLength(4);
  });

  test('a search takes the written languages for one', async () => {
    const { user } = await cluster();
    await user.type(screen.getByRole('searchbox'), 'kulturskole');
    expect(texts()).toEqual(['Kulturskulen inn i planane', 'Skyss til kulturskolen']);
  });

  test('filters by venue and by priority narrow it down, and all is shown again', async () => {
    const { user } = await cluster();
    await user.click(screen.getByText('Filtrer'));
    await user.selectOptions(screen.getByLabelText('Samlingssted'), 'Oslo');
    await user.selectOptions(screen.getByLabelText('Prioritering'), 'Bare prioriterte');
    expect(texts()).toEqual(['Større stillinger', 'Skyss til kulturskolen', 'Elevråd']);
    await user.click(screen.getByRole('button', { name: 'Vis alle' }));
    expect(texts()).toHaveLength(9);
  });

  test('a search also finds what is gathered, and says where', async () => {
    const { user } = await cluster(gathered);
    expect(screen.queryByRole('heading', { name: /Samlet fra før/ })).toBeNull();
    await user.type(screen.getByRole('searchbox'), 'stilling');
    expect(screen.getByRole('heading', { name: 'Samlet fra før, men passer også (2)' })).toBeDefined();
    expect(texts()).toEqual(['Kombinerte stillingar', 'Delte stillinger', 'Større stillinger']);
    expect(ungathered().getAllByText('I «Stillinger»')).toHaveLength(2);
    expect(ungathered().getByRole('status').textContent).toBe('1 av 7 vises');
    await user.click(screen.getByRole('button', { name: 'Velg det ene som vises' }));
    expect(screen.getAllByRole('checkbox', { checked: true })).toEqual([box('Kombinerte stillingar')]);
  });

  test('how somebody looks at the points stays from question to question', async () => {
    const { user } = await cluster();
    await user.click(screen.getByText('Filtrer'));
    await user.selectOptions(screen.getByLabelText('Samlingssted'), 'Oslo');
    await user.click(box('Elevråd'));
    await user.selectOptions(screen.getByLabelText('Spørsmål'), '1.2 Hva siden?');
    await screen.findByText(/Ingen grupper har skrevet/);
    await user.click(screen.getByRole('link', { name: 'Gå til 1.1, med 9 innspill' }));
    await screen.findByText('Elevråd');
    expect(texts()).toHaveLength(4);
    expect(screen.queryByRole('group', { name: 'Valgte innspill' })).toBeNull();
  });

  test('municipalities to choose among stand as in the alphabet of the language', async () => {
    const { user } = await cluster((room) => {
      for (const [index, from] of ['3420', '3405'].entries()) {
        const municipality = toMunicipalityId(`NO:${from}`);
        const group = room.groups[index];
        if (municipality && group)
          addMember(group, { affiliation: { kind: 'municipality', id: municipality }, role: null, name: '' });
      }
      const far = toMunicipalityId('NO:1508');
      if (far && room.groups[2])
        addMember(room.groups[2], { affiliation: { kind: 'municipality', id: far }, role: null, name: '' });
      const east = toMunicipalityId('NO:3442');
      if (east && room.groups[2])
        addMember(room.groups[2], { affiliation: { kind: 'municipality', id: east }, role: null, name: '' });
    });
    await user.click(screen.getByText('Filtrer'));
    await screen.findByRole('option', { name: 'Ålesund' });
    const names = within(screen.getByLabelText('Kommune'))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names.slice(-2)).toEqual(['Østre Toten', 'Ålesund']);
  });

  test('to whom a point is directed stands with it', async () => {
    await cluster(({ seminar, groups, point }) => {
      const directorate = addAddressee(seminar.plan, 'Direktoratet');
      if (groups[0]) setAddressee(groups[0], point('Skoleskyss'), directorate);
    });
    expect(await screen.findByText(/Til Direktoratet$/)).toBeDefined();
  });

  test('one group at a time, with what is gathered already, step by step or by name', async () => {
    const { user } = await cluster(gathered);
    await user.click(screen.getByRole('button', { name: 'Gruppe for gruppe' }));
    expect(screen.getByRole('heading', { name: /Hamar, Gruppe 1 1 av 3/ })).toBeDefined();
    expect(screen.getByText('I «Stillinger»')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Neste gruppe' }));
    expect(screen.getByRole('heading', { name: /Hamar, Gruppe 2/ })).toBeDefined();
    await user.selectOptions(screen.getByLabelText('Gruppe'), 'Oslo, Gruppe 1 (4)');
    expect(screen.getByRole('heading', { name: /Oslo, Gruppe 1 3 av 3/ })).toBeDefined();
    // Whoever goes to look at all points and comes back goes on where they were.
    await user.click(screen.getByRole('button', { name: 'Alle innspill' }));
    await user.click(screen.getByRole('button', { name: 'Gruppe for gruppe' }));
    expect(screen.getByRole('heading', { name: /Oslo, Gruppe 1/ })).toBeDefined();
  });

  test('a question nobody has answered says so', async () => {
    const { user, room } = await cluster();
    await user.selectOptions(screen.getByLabelText('Spørsmål'), '1.2 Hva siden?');
    await screen.findByText(/Ingen grupper har skrevet/);
    expect(screen.getByText(/Ingen grupper har skrevet/)).toBeDefined();
    expect(clustersOf(room)).toEqual([]);
    const steps = within(screen.getByRole('navigation', { name: 'Steg i seminaret' }));
    expect(steps.getByRole('link', { name: 'Plenum' }).getAttribute('href')).toContain(`/plenary/${room.other}`);
  });

  test('whoever may not write the plenary is led away', async () => {
    const room = await fillRoom();
    meetOthers(room.seminar, createPlayedOthers(alone), []);
    const { path } = await renderPlenary('cluster', room);
    await waitFor(() => expect(path()).not.toContain('cluster'));
  });
});

describe('gathering', () => {
  test('several at once, under the words of the highest priority, and undone by name', async () => {
    const { user, room } = await cluster();
    await user.click(box('Delte stillinger'));
    await user.click(box('Større stillinger'));
    expect(screen.getByRole('group', { name: 'Valgte innspill' }).textContent).toContain(
      '2 valgt 2 grupper, 2 kommuner',
    );
    await user.click(screen.getByRole('button', { name: 'Samle til nytt punkt' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Samle 2 innspill' }));
    const title = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Tittel på punktet' });
    expect(title.value).toBe('Delte stillinger');
    await giveTitle(user, 'Stillinger');
    expect(clustersOf(room)).toEqual(['Stillinger: Delte stillinger, Større stillinger']);
    expect(texts()).toHaveLength(7);
    expect(clusters().getByText('2 grupper, 2 kommuner')).toBeDefined();
    expect(clusters().getByRole('img', { name: 'Prioriteringer: 1, 1' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Angre «Samlet 2 innspill»' }));
    expect(clustersOf(room)).toEqual([]);
    expect(texts()).toHaveLength(9);
  });

  test('step by step back and forth again, each by its name, and the keyboard keeps its place', async () => {
    const { user, room } = await cluster((filled) => {
      gathered(filled);
      filled.plenary.history.startStep();
    });
    await user.click(box('Skoleskyss'));
    await user.click(box('Skyss til kulturskolen'));
    await user.click(screen.getByRole('button', { name: 'Samle til nytt punkt' }));
    await giveTitle(user, 'Skyss');
    await user.click(screen.getByRole('button', { name: 'Mer om «Skyss»' }));
    await user.click(screen.getByRole('button', { name: 'Slå sammen med et annet' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Stillinger/ }));
    const states = [shownClusters()];
    const redo = () => screen.getByRole('button', { name: /^Gjør om/ });
    expect(redo().getAttribute('aria-disabled')).toBe('true');
    for (const step of ['Slo sammen punkter', 'Samlet 2 innspill']) {
      await user.click(screen.getByRole('button', { name: `Angre «${step}»` }));
      expect(redo().getAttribute('aria-label')).toBe(`Gjør om «${step}»`);
      states.push(shownClusters());
    }
    expect(states).toEqual([['Stillinger: 4'], ['Stillinger: 2', 'Skyss: 2'], ['Stillinger: 2']]);
    redo().focus();
    await user.keyboard('{Enter}');
    expect(shownClusters()).toEqual(states[1]);
    await user.keyboard('{Enter}');
    expect(shownClusters()).toEqual(states[0]);
    // Nothing is left to do again: the key does nothing, and is not lost.
    await user.keyboard('{Enter}');
    expect(shownClusters()).toEqual(states[0]);
    expect(document.activeElement).toBe(redo());
    expect(redo().getAttribute('aria-disabled')).toBe('true');
    expect(clustersOf(room)[0]).toMatch(/^Stillinger/);
  });

  test('a new step leaves nothing to do again', async () => {
    const { user } = await cluster(gathered);
    const menu = async (item: string) => {
      await user.click(screen.getByRole('button', { name: 'Mer om «Stillinger»' }));
      await user.click(screen.getByRole('button', { name: item }));
    };
    await menu('Løs opp punktet');
    await user.click(screen.getByRole('button', { name: 'Angre «Løste opp punkt»' }));
    expect(screen.getByRole('button', { name: 'Gjør om «Løste opp punkt»' })).toBeDefined();
    await menu('Endre tittelen');
    await giveTitle(user, 'Delte jobber');
    expect(screen.getByRole('button', { name: 'Gjør om' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('with the keyboard alone: from point to point, to the bar, and on from the next point', async () => {
    const { user, room } = await cluster();
    box('Større stillinger').focus();
    await user.keyboard('{ArrowDown} {ArrowDown}{ArrowDown} {Enter}');
    expect(document.activeElement?.textContent).toBe('Samle til nytt punkt');
    await user.keyboard('{Enter}');
    await giveTitle(user, 'Skyss');
    expect(clustersOf(room)).toEqual(['Skyss: Skoleskyss, Skyss til kulturskolen']);
    await waitFor(() => expect(document.activeElement).toBe(box('Instrumentbank')));
  });

  test('the keyboard goes on beside what a step took away', async () => {
    const { user, room } = await cluster((filled) => {
      gathered(filled);
      gatherInCluster(filled.plenary, filled.question, 'Skyss', [filled.point('Skoleskyss')]);
    });
    screen.getByRole('button', { name: 'Mer om «Stillinger»' }).focus();
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: 'Løs opp punktet' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mer om «Skyss»' })));
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: 'Løs opp punktet' }).focus();
    await user.keyboard('{Enter}');
    expect(clustersOf(room)).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: /^Samlede punkter/ })));
  });

  test('what stands in a cluster already is told before it is gathered again', async () => {
    const { user } = await cluster(gathered);
    expect(screen.queryByRole('checkbox', { name: /Delte stillinger/ })).toBeNull();
    await user.click(screen.getByText('Opprinnelige ord (2)'));
    await user.click(box('Delte stillinger'));
    await user.click(box('Joik'));
    expect(screen.getByRole('group', { name: 'Valgte innspill' }).textContent).toContain('1 står i et punkt fra før');
  });

  test('points are added, taken out again, and split off', async () => {
    const { user, room } = await cluster(gathered);
    await user.click(box('Kombinerte stillingar'));
    await user.click(screen.getByRole('button', { name: 'Legg i et punkt' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Stillinger/ }));
    expect(clustersOf(room)).toEqual(['Stillinger: Delte stillinger, Kombinerte stillingar, Større stillinger']);
    await user.click(clusters().getByText('Opprinnelige ord (3)'));
    await user.click(box('Større stillinger'));
    await user.click(screen.getByRole('button', { name: 'Ta ut' }));
    expect(clustersOf(room)).toEqual(['Stillinger: Delte stillinger, Kombinerte stillingar']);
    await user.click(box('Kombinerte stillingar'));
    await user.click(screen.getByRole('button', { name: 'Samle til nytt punkt' }));
    await giveTitle(user, 'Kombinert');
    expect(clustersOf(room)).toEqual(['Stillinger: Delte stillinger', 'Kombinert: Kombinerte stillingar']);
  });

  test('clusters are renamed, moved, merged and taken apart', async () => {
    const { user, room } = await cluster((filled) => {
      gathered(filled);
      gatherInCluster(filled.plenary, filled.question, 'Skyss', [filled.point('Skoleskyss')]);
    });
    const menu = async (title: string, item: string) => {
      await user.click(screen.getByRole('button', { name: `Mer om «${title}»` }));
      await user.click(screen.getByRole('button', { name: item }));
    };
    await menu('Skyss', 'Flytt opp');
    const titles = () => clustersOf(room).map((line) => line.replace(/:.*/, ''));
    gatherInCluster(room.plenary, room.question, 'Joik', [room.point('Joik')]);
    await screen.findByRole('heading', { name: 'Joik' });
    await menu('Joik', 'Flytt øverst');
    expect(titles()).toEqual(['Joik', 'Skyss', 'Stillinger']);
    await menu('Joik', 'Løs opp punktet');
    await menu('Skyss', 'Endre tittelen');
    await giveTitle(user, 'Buss');
    expect(clustersOf(room)).toEqual(['Buss: Skoleskyss', 'Stillinger: Delte stillinger, Større stillinger']);
    await menu('Buss', 'Slå sammen med et annet');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Stillinger/ }));
    expect(
      clusters()
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Stillinger']);
    expect(texts()).toHaveLength(6);
    await menu('Stillinger', 'Løs opp punktet');
    expect(texts()).toHaveLength(9);
  });

  test('what looks alike is only chosen', async () => {
    const { user, room } = await cluster();
    await user.click(screen.getByRole('button', { name: 'Det som ligner' }));
    const suggestions = within(await screen.findByRole('region', { name: 'Innspill som ligner' }, { timeout: 10_000 }));
    expect(await suggestions.findByText(/Felles ord: (delte|stilling)/)).toBeDefined();
    const [first] = suggestions.getAllByRole('button', { name: 'Velg disse' });
    if (first) await user.click(first);
    expect(clustersOf(room)).toEqual([]);
    expect(screen.getAllByRole('checkbox', { checked: true }).length).toBeGreaterThan(1);
  });

  test('what another facilitator gathers, and what a group writes, comes in', async () => {
    const { room } = await cluster();
    gathered(room, 'Fra den andre');
    expect(await clusters().findByRole('heading', { name: 'Fra den andre' })).toBeDefined();
    const [group] = room.groups;
    const member = group?.snapshot().members[0];
    if (group && member) setMember(group, member.id, { affiliation: null });
    group?.text(room.point('Skoleskyss'))?.edit('Skoleskyss for alle');
    expect(await screen.findByText('Skoleskyss for alle', {}, { timeout: 3_000 })).toBeDefined();
  });
});
