import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { handIn, setAnswerStatus } from '../../../src/document/commands/groupCommands.ts';
import { takeSeat } from '../../../src/document/commands/seatCommands.ts';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { groupScope } from '../../../src/domain/scope.ts';
import { accessOf } from '../../../src/session/access.ts';
import { field, linesOf, renderBoard, writeIn } from '../../support/boardPage.ts';
import type { MemorySeminar } from '../../support/memorySeminar.ts';

const ofOtherGroup = accessOf([{ kind: 'group', group: toId<GroupId>('anotherGroup') }]);

/** A device whose links open another group only. */
function readOnly(seminar: MemorySeminar, access = ofOtherGroup): void {
  Object.assign(seminar, { links: { ...seminar.links, access: () => access } });
}

const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent;

describe('a board this device has no link for', () => {
  test('stands as it is, says why nothing can be written, and leads to choosing a group', async () => {
    const { user, path, seminar } = await renderBoard({
      plain: ['Felles korps', ' med buss'],
      prepare: (page) => readOnly(page.seminar),
    });
    expect(screen.getByText(/^Dere kan lese det gruppen har skrevet/)).toBeTruthy();
    expect(field('Felles korps').readOnly).toBe(true);
    expect(field('med buss').readOnly).toBe(true);
    expect(screen.queryAllByRole('textbox', { name: 'Nytt innspill' })).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Velg gruppe' }));
    expect(path()).toBe(`/s/${seminar.id}/groups`);
  });

  test('offers no button that would change anything, and no key, paste or drop does', async () => {
    const { user, group, questions } = await renderBoard({
      plain: ['Felles korps'],
      seated: ['Én portal', 'Møteplass'],
      prepare: (page) => {
        const [point] = page.group.snapshot().answers.get(page.questions[1])?.points ?? [];
        if (point) takeSeat(page.group, page.questions[1], point.id, 1);
        handIn(page.group, page.themes[0]);
        setAnswerStatus(page.group, page.questions[0], { kind: 'skipped' });
        readOnly(page.seminar);
      },
    });
    const before = JSON.stringify([group.doc.toJSON()]);
    const main = within(screen.getByRole('main'));
    // Saving a copy changes nothing here.
    await main.findByRole('button', { name: 'Lagre en kopi' });
    await user.click(field('Én portal'));
    expect(main.getAllByRole('button').map(nameOf)).toEqual([expect.stringContaining('ved bordet'), 'Lagre en kopi']);
    const aside = within(screen.getByRole('complementary'));
    expect(aside.getAllByRole('button').map(nameOf)).toEqual(['Åpne notatene']);
    await writeIn(user, 'Én portal');
    await user.keyboard('nytt{Enter}{Backspace}{Alt>}{ArrowDown}{/Alt}{Alt>}2{/Alt}{Control>}z{/Control}');
    await user.paste('en\nto\ntre');
    fireEvent.drop(field('Møteplass'));
    expect(JSON.stringify([group.doc.toJSON()])).toBe(before);
    expect(linesOf(group, questions[1])).toEqual(['Én portal', 'Møteplass']);
    await user.click(screen.getByRole('button', { name: 'Meny' }));
    expect(screen.queryByRole('button', { name: 'Angre' })).toBeNull();
  });

  test('can be written in as soon as its link has come', async () => {
    let access = ofOtherGroup;
    const listeners = new Set<() => void>();
    const { group, user, questions } = await renderBoard({
      plain: ['Felles korps'],
      prepare: ({ seminar }) =>
        Object.assign(seminar, {
          links: {
            ...seminar.links,
            access: () => access,
            subscribe: (listener: () => void) => {
              listeners.add(listener);
              return () => listeners.delete(listener);
            },
          },
        }),
    });
    expect(field('Felles korps').readOnly).toBe(true);
    access = accessOf([{ kind: 'group', group: group.id }]);
    act(() => {
      for (const listener of listeners) listener();
    });
    await writeIn(user, 'Felles korps');
    await user.keyboard(' i år');
    expect(linesOf(group, questions[0])).toEqual(['Felles korps i år']);
  });

  test('can be read only, too, when a newer app has written in it', async () => {
    await renderBoard({
      plain: ['Felles korps'],
      prepare: ({ seminar, group }) => {
        const condition = { forks: [], needsNewerApp: [groupScope(group.id)], deletions: [] };
        Object.assign(seminar, { history: { ...seminar.history, condition: () => condition } });
      },
    });
    expect(field('Felles korps').readOnly).toBe(true);
    expect(await screen.findByText(/skrevet med en nyere versjon av Langbord/)).toBeTruthy();
    expect(screen.queryByText(/^Dere kan lese det gruppen har skrevet/)).toBeNull();
  });
});
