import type { PlanDoc } from '../document/planDoc.ts';
import type { SeminarId } from '../domain/ids.ts';
import { groupScope } from '../domain/scope.ts';
import { newGroupSeed } from '../feed/newGroupSeed.ts';
import type { OwnLinks } from './openSeminar.ts';
import type { SeminarLinks } from './seminarLinks.ts';

/** The links of a seminar together with the seeds in its plan. */
export function createOwnLinks(seminar: SeminarId, links: SeminarLinks, plan: PlanDoc): OwnLinks {
  /** Groups made in advance have their seed in the plan; whoever can read it can take them up. */
  const seedOf = (group: string) => plan.snapshot().groups.find(({ id }) => id === group)?.seed ?? '';
  return {
    access: links.access,
    subscribe: (listener) => links.subscribe(() => listener()),
    async text(what) {
      const seed = seedOf(what);
      return (await links.text(what)) ?? (seed ? links.textOfSeed(seed) : null);
    },
    async foundGroup() {
      const { id, seed } = await newGroupSeed(seminar);
      await links.addGroup(seed);
      return id;
    },
    async joinGroup(group) {
      if (links.access().mayWrite(groupScope(group))) return true;
      const seed = seedOf(group);
      if (!seed) return false;
      await links.addGroup(seed);
      return links.access().mayWrite(groupScope(group));
    },
  };
}
