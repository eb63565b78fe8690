import { beforeAll, describe, expect, test } from 'vitest';
import { type GroupId, type QuestionId, toId } from '../../../src/domain/ids.ts';
import type { PrioritiesAhead } from '../../../src/domain/prioritiesAhead.ts';
import { createDeviceKey } from '../../../src/feed/deviceKey.ts';
import type { Link } from '../../../src/feed/link.ts';
import { openPriorities, sealPriorities } from '../../../src/feed/prioritiesWord.ts';
import {
  createFacilitatorLink,
  createGroupLink,
  deriveIssuerKey,
  deriveSeminarKeys,
  type SeminarKeys,
  toSeminarLink,
} from '../../../src/feed/seminarKeys.ts';
import { createSeededRandom, seedOfRun } from '../../support/seededRandom.ts';

let root: Link;
let link: Link;
let keys: SeminarKeys;
let words: PrioritiesAhead;

beforeAll(async () => {
  root = createFacilitatorLink();
  link = await createGroupLink(root);
  keys = await deriveSeminarKeys(root);
  const issuer = await deriveIssuerKey(link);
  if (issuer?.kind !== 'group') throw new Error('A group link certifies for its group.');
  words = {
    group: issuer.group,
    name: 'Rom 3',
    questions: [
      { question: toId<QuestionId>('one'), seats: [{ rank: 1, text: 'Egne lokaler' }] },
      {
        question: toId<QuestionId>('two'),
        seats: [
          { rank: 2, text: 'Skyss frå grendene' },
          { rank: 3, text: '' },
        ],
      },
    ],
  };
});

async function sealed(by: readonly Link[], said = words) {
  const word = await sealPriorities(said, await createDeviceKey(), by);
  if (!word) throw new Error('This device may write for the group.');
  return word;
}

describe('[F38] a word of what a group has put first', () => {
  test("comes back as it was said, from the group's device and from a facilitator's", async () => {
    expect(await openPriorities(await sealed([link]), keys)).toEqual(words);
    expect(await openPriorities(await sealed([root]), keys)).toEqual(words);
    expect(await openPriorities(await sealed([await toSeminarLink(root), link]), keys)).toEqual(words);
  });

  test('nobody else can say it', async () => {
    const device = await createDeviceKey();
    expect(await sealPriorities(words, device, [await toSeminarLink(root)])).toBeNull();
    expect(await sealPriorities(words, device, [await createGroupLink(root)])).toBeNull();
    // A device of another group, which puts this group's name in the place of its own.
    const issuer = await deriveIssuerKey(await createGroupLink(root));
    if (issuer?.kind !== 'group') throw new Error('A group link certifies for its group.');
    const elsewhere = await sealed([root], { ...words, group: toId<GroupId>('x'.repeat(words.group.length)) });
    const text = Buffer.from(elsewhere).toString('latin1').replace('x'.repeat(words.group.length), words.group);
    expect(await openPriorities(new Uint8Array(Buffer.from(text, 'latin1')), keys)).toBeNull();
    expect(await openPriorities(await sealed([link]), await deriveSeminarKeys(createFacilitatorLink()))).toBeNull();
  });

  test('changed, cut and invented bytes are none', async () => {
    const random = createSeededRandom(seedOfRun('words of priorities'));
    const word = await sealed([link]);
    for (let run = 0; run < 400; run++) {
      const damaged = word.slice(0, random.chance(0.3) ? random.int(word.length) : undefined);
      const at = random.int(Math.max(1, damaged.length));
      if (at < damaged.length) damaged[at] = (damaged[at] ?? 0) ^ (1 + random.int(255));
      expect(await openPriorities(damaged, keys)).toBeNull();
    }
  });
});
