import { expect, test } from 'vitest';
import { type GroupId, toId } from '../../../src/domain/ids.ts';
import { groupOfScope, groupScope, toScope } from '../../../src/domain/scope.ts';

test('[D1] the scope of a group names the group', () => {
  expect(groupScope(toId<GroupId>('abc'))).toBe('group/abc');
  for (const id of ['abc', 'a/b', '0']) expect(groupOfScope(groupScope(toId<GroupId>(id)))).toBe(id);
});

test.each(['plan', 'plenary', '', 'group', 'group/', 'groups/abc', '/group/abc'])(
  '[D1] %j is the scope of no group',
  (scope) => {
    expect(groupOfScope(scope)).toBeNull();
  },
);

test.each(['plan', 'plenary', 'group/abc', 'group/a/b'])('[D1] %j is a scope', (scope) => {
  expect(toScope(scope)).toBe(scope);
});

test.each(['', 'plans', 'Plenary', 'plenary/', 'group/', 'groups/abc', '/group/abc'])('[D1] %j is no scope', (text) => {
  expect(toScope(text)).toBeNull();
});
