import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { gatherInCluster } from '../../../src/document/commands/clusterCommands.ts';
import { castVote, openBallot } from '../../../src/document/commands/voteCommands.ts';
import { type PointId, type QuestionId, type SeminarId, toId } from '../../../src/domain/ids.ts';
import { groupVoter } from '../../../src/domain/plenary/countVotes.ts';
import { toBase64url } from '../../../src/feed/bytes.ts';
import { createFacilitatorLink } from '../../../src/feed/seminarKeys.ts';
import { createTestDevice } from '../../support/testDevice.ts';

const question = toId<QuestionId>('q1');

test('what is gathered and voted is kept with the seminar, and there when it is opened again', async () => {
  const link = createFacilitatorLink();
  const id = toId<SeminarId>(toBase64url(link.room));
  const device = await createTestDevice(link);
  const seminar = await device.open(id);
  const plenary = await seminar.openPlenary();
  expect(await seminar.openPlenary()).toBe(plenary);
  const cluster = gatherInCluster(plenary, question, 'Stillinger', [toId<PointId>('p1')]);
  openBallot(plenary, question, 'everywhere', 'group');
  const group = await seminar.openGroup(await seminar.links.foundGroup());
  const [ballot] = plenary.snapshot().ballots;
  if (ballot) castVote(group, ballot.id, groupVoter, [cluster]);
  await seminar.close();

  const again = await device.open(id);
  expect((await again.openPlenary()).snapshot()).toEqual(plenary.snapshot());
  const [stored] = await again.storedGroups();
  expect(stored).toBe(group.id);
  if (stored) expect((await again.openGroup(stored)).votes()).toEqual(group.votes());
  expect((await again.openPlenary()).snapshot().clusters).toMatchObject([{ title: 'Stillinger' }]);
  await again.close();
});
