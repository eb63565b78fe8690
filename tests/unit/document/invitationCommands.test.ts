import { describe, expect, test } from 'vitest';
import {
  countAsSmall,
  inviteMunicipalities,
  offerLanguage,
  uninviteMunicipality,
} from '../../../src/document/commands/invitationCommands.ts';
import { setAbout } from '../../../src/document/commands/planCommands.ts';
import { type MunicipalityId, toMunicipalityId } from '../../../src/domain/municipality/municipality.ts';
import type { Language } from '../../../src/domain/plan.ts';
import { planChangesBetween } from '../../../src/domain/planChangesBetween.ts';
import { countUpdates, exchange, openPlan } from '../../support/openDocuments.ts';

function municipality(text: string): MunicipalityId {
  const id = toMunicipalityId(text);
  if (!id) throw new Error(`${text} is no id.`);
  return id;
}
const [oslo, hamar, laxa] = [municipality('NO:0301'), municipality('NO:3403'), municipality('SE:1860')];

describe('[D21] whom a seminar is for', () => {
  test('municipalities are invited several at once, each once, and stand in the order of ids', () => {
    const plan = openPlan();
    const updates = countUpdates(plan);
    inviteMunicipalities(plan, [laxa, oslo, laxa]);
    inviteMunicipalities(plan, [oslo]);
    expect(updates()).toBe(1);
    expect(plan.snapshot().invited).toEqual([oslo, laxa]);
    uninviteMunicipality(plan, oslo);
    uninviteMunicipality(plan, hamar);
    expect(updates()).toBe(2);
    expect(plan.snapshot().invited).toEqual([laxa]);
    plan.history.undo();
    expect(plan.snapshot().invited).toEqual([oslo, laxa]);
  });

  test('municipalities count as small one by one, whether they are invited or not, and what two say apart adds up', () => {
    const [one, other] = [openPlan('a'), openPlan('b')];
    const updates = countUpdates(one);
    countAsSmall(one, laxa, true);
    countAsSmall(one, laxa, true);
    countAsSmall(one, hamar, false);
    expect(updates()).toBe(1);
    countAsSmall(other, oslo, true);
    exchange(one, other);
    expect(one.snapshot().small).toEqual([oslo, laxa]);
    countAsSmall(other, laxa, false);
    exchange(one, other);
    expect([one.snapshot().small, one.snapshot().invited]).toEqual([[oslo], []]);
    one.roots.small.set('Oslo', true);
    one.roots.small.set('NO:3403', 'yes');
    expect(one.snapshot().small).toEqual([oslo]);
  });

  test('lists that two facilitators paste apart are both invited', () => {
    const [one, other] = [openPlan('a'), openPlan('b')];
    inviteMunicipalities(one, [oslo, hamar]);
    inviteMunicipalities(other, [hamar, laxa]);
    exchange(one, other);
    expect([one, other].map((plan) => plan.snapshot().invited)).toEqual([
      [oslo, hamar, laxa],
      [oslo, hamar, laxa],
    ]);
  });

  test('[D11] what is no municipality, and no invitation, is not there', () => {
    const plan = openPlan();
    for (const [key, value] of Object.entries({ [oslo]: true, [hamar]: 'yes', '0301': true, '': true }))
      plan.roots.invited.set(key, value);
    expect(plan.snapshot().invited).toEqual([oslo]);
  });

  test.each<[string, [Language, boolean][], readonly Language[]]>([
    ['all, as long as nobody has said', [], ['nb', 'nn', 'sv', 'en']],
    ['without one', [['sv', false]], ['nb', 'nn', 'en']],
    [
      'with it again',
      [
        ['sv', false],
        ['sv', true],
      ],
      ['nb', 'nn', 'sv', 'en'],
    ],
    [
      'all when none would be left',
      [
        ['nb', false],
        ['nn', false],
        ['sv', false],
        ['en', false],
      ],
      ['nb', 'nn', 'sv', 'en'],
    ],
  ])('languages are offered: %s', (_, steps, offered) => {
    const plan = openPlan();
    for (const [language, isOffered] of steps) offerLanguage(plan, language, isOffered);
    expect(plan.snapshot().languages).toEqual(offered);
  });

  test('saying of a language what holds already writes nothing', () => {
    const plan = openPlan();
    const updates = countUpdates(plan);
    offerLanguage(plan, 'nb', true);
    expect(updates()).toBe(0);
  });

  test('contact, languages and invitations are changes of what the seminar is about', () => {
    const plan = openPlan();
    for (const change of [
      () => setAbout(plan, { contact: 'Kari, 900 00 000' }),
      () => offerLanguage(plan, 'en', false),
      () => inviteMunicipalities(plan, [oslo]),
    ]) {
      const before = plan.snapshot();
      change();
      expect(planChangesBetween(before, plan.snapshot())).toMatchObject({ isAboutChanged: true });
    }
  });
});
