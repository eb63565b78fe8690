import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { planRoots } from '../../../src/document/planRoots.ts';
import { readPlan } from '../../../src/document/read/readPlan.ts';
import { type SeminarId, toId } from '../../../src/domain/ids.ts';
import { createDeviceKey } from '../../../src/feed/deviceKey.ts';
import { copySeminar } from '../../../src/session/copySeminar.ts';
import { newId } from '../../../src/session/newId.ts';

test('[S34] groups that stand in one place keep their order, which their ids decide', async () => {
  const plan = new Y.Doc();
  const ids = Array.from({ length: 12 }, newId).sort();
  ids.forEach((id, index) => {
    planRoots(plan).groups.set(
      id,
      new Y.Map<unknown>([
        ['name', `${index}`],
        ['order', 'a0'],
      ]),
    );
  });
  const old = { id: toId<SeminarId>(newId()), docs: new Map([['plan', plan]]), group: null, moreGroups: [] };
  const copied = await copySeminar(await createDeviceKey(), old);
  const copy = new Y.Doc();
  for (const { bytes } of copied.scopes) Y.applyUpdate(copy, bytes);
  expect(readPlan(planRoots(copy)).groups.map(({ name }) => Number(name))).toEqual([...ids.keys()]);
});
