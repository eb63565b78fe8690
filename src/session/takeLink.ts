import { type GroupId, type SeminarId, toId } from '../domain/ids.ts';
import { equalBytes, toBase64url } from '../feed/bytes.ts';
import { decodeLink, type Link, type LinkProblem } from '../feed/link.ts';
import { deriveIssuerKey, toSeminarLink } from '../feed/seminarKeys.ts';
import type { Keyring } from '../storage/keyring.ts';
import type { SeminarShelf } from '../storage/seminarShelf.ts';

/** What became of a link. `otherKeys`: this device has a seminar of that name under other keys. */
export type TakenLink =
  | { readonly kind: 'taken'; readonly seminar: SeminarId; readonly lands: Landing }
  | { readonly kind: 'problem'; readonly problem: LinkProblem | 'otherKeys' };

/** Where a link leads: to choosing a group, to one group's board, or to the facilitator's screens. */
export type Landing =
  | { readonly kind: 'groups' }
  | { readonly kind: 'group'; readonly group: GroupId }
  | { readonly kind: 'facilitator' };

/**
 * Takes a link that somebody opened, scanned or pasted: keeps it, and puts its seminar on the shelf,
 * whether or not anything of it is here yet. Rejects when it could not be saved.
 */
export async function takeLink(text: string, keyring: Keyring, shelf: SeminarShelf): Promise<TakenLink> {
  const decoded = await decodeLink(text);
  if (!decoded.ok) return { kind: 'problem', problem: decoded.problem };
  const link = decoded.value;
  const seminar = toId<SeminarId>(toBase64url(link.room));
  if (!(await isSameSeminar(link, await keyring.links(seminar)))) return { kind: 'problem', problem: 'otherKeys' };
  const issuer = await deriveIssuerKey(link);
  await keyring.add(link);
  await shelf.add(seminar, { isFacilitator: issuer?.kind === 'root' });
  if (issuer?.kind !== 'group') return { kind: 'taken', seminar, lands: { kind: issuer ? 'facilitator' : 'groups' } };
  await shelf.setGroup(seminar, issuer.group);
  return { kind: 'taken', seminar, lands: { kind: 'group', group: issuer.group } };
}

/** Whether a link reads what the links here read: the room, the read secret and the root key are theirs. */
export async function isSameSeminar(link: Link, known: readonly Link[]): Promise<boolean> {
  const [first] = known;
  if (!first) return true;
  const [one, other] = await Promise.all([link, first].map(toSeminarLink));
  if (!one || !other) return false;
  return (
    equalBytes(one.room, other.room) &&
    equalBytes(one.readSecret, other.readSecret) &&
    equalBytes(one.rootKey, other.rootKey)
  );
}
