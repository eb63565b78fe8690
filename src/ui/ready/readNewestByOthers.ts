import { groupScope } from '../../domain/scope.ts';
import type { OpenSeminar } from '../../session/openSeminar.ts';

/** So many groups are asked for; any device that has written lately will do. */
const mostGroups = 8;

/** The latest moment at which another device says it wrote something that is here; null when none has. */
export async function readNewestByOthers({ history, storedGroups }: OpenSeminar): Promise<number | null> {
  const groups = (await storedGroups()).slice(0, mostGroups);
  const entries = await Promise.all(['plan', ...groups.map(groupScope)].map((scope) => history.of(scope)));
  const times = entries.flatMap((each) => each.filter(({ isOwn }) => !isOwn).map(({ time }) => time));
  return times.length > 0 ? Math.max(...times) : null;
}
