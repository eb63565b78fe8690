import type { GroupId, SeminarId } from '../domain/ids.ts';
import { fromBase64url } from '../feed/bytes.ts';
import { encodeLink, type Link, secretLength } from '../feed/link.ts';
import { deriveIssuerKey, toGroupLink, toSeminarLink } from '../feed/seminarKeys.ts';
import type { Keyring } from '../storage/keyring.ts';
import { type Access, accessOf } from './access.ts';
import { createSoon } from './soon.ts';

/** The links of one seminar on this device: what they allow, and what can be handed on. */
export interface SeminarLinks {
  /** The same object until the links change. */
  access(): Access;
  /** Told when links have come, in any tab, and which. */
  subscribe(listener: (added: readonly Link[]) => void): () => void;
  now(): readonly Link[];
  /** A link that lets others read, for an address or a file. */
  forReading(): Promise<Extract<Link, { kind: 'seminar' }>>;
  /** The text of a link to hand on; null when this device has no such link. */
  text(what: 'seminar' | 'facilitator' | GroupId): Promise<string | null>;
  /** The text of the link of a group whose seed is known. */
  textOfSeed(seed: string): Promise<string>;
  /** Keeps the link of a group whose seed is known. Rejects when it could not be saved. */
  addGroup(seed: string): Promise<void>;
  close(): void;
}

interface Held {
  readonly links: readonly Link[];
  readonly access: Access;
  readonly groups: ReadonlyMap<GroupId, Link>;
}

/** How long (ms) after it was opened a seminar has its screen. */
const settling = 1_000;

/** `access` allows nothing where this device has no link of the seminar. */
export async function openSeminarLinks(keyring: Keyring, seminar: SeminarId): Promise<SeminarLinks> {
  let held = await hold(await keyring.links(seminar));
  const listeners = new Set<(added: readonly Link[]) => void>();
  let stop: () => void = () => undefined;
  // Links seldom come, and watching begins with reading them once more: not while a screen is being opened.
  const soon = createSoon();
  soon.run('watch', settling, () => {
    stop = keyring.watch(seminar, (links) => void update(links));
  });

  async function update(links: readonly Link[]): Promise<void> {
    if (links.length <= held.links.length) return;
    const next = await hold(links);
    if (links.length <= held.links.length) return;
    const added = links.slice(held.links.length);
    held = next;
    for (const listener of listeners) listener(added);
  }

  async function textOf(what: 'seminar' | 'facilitator' | GroupId): Promise<string | null> {
    if (what === 'seminar') return encodeLink(await toSeminarLink(first(held)));
    const link = what === 'facilitator' ? rootOf(held) : held.groups.get(what);
    return link ? encodeLink(link) : null;
  }

  return {
    access: () => held.access,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => held.links,
    forReading: () => toSeminarLink(first(held)),
    text: textOf,
    textOfSeed: async (seed) => encodeLink(await linkOfSeed(first(held), seed)),
    async addGroup(seed) {
      await keyring.add(await linkOfSeed(first(held), seed));
      await update(await keyring.links(seminar));
    },
    close() {
      soon.cancelAll();
      stop();
    },
  };
}

async function hold(links: readonly Link[]): Promise<Held> {
  const issuers = await Promise.all(links.map(deriveIssuerKey));
  const groups = links.flatMap((link, index) => {
    const issuer = issuers[index];
    return issuer?.kind === 'group' ? [[issuer.group, link] as const] : [];
  });
  return { links, access: accessOf(issuers.filter((issuer) => issuer !== null)), groups: new Map(groups) };
}

function rootOf({ links }: Held): Link | undefined {
  return links.find((link) => link.kind === 'facilitator');
}

function first(held: Held): Link {
  const link = rootOf(held) ?? held.links[0];
  if (!link) throw new Error('This device has no link of the seminar.');
  return link;
}

async function linkOfSeed(link: Link, seed: string): Promise<Link> {
  const groupSeed = fromBase64url(seed);
  if (groupSeed?.length !== secretLength) throw new Error('A group needs a seed.');
  return toGroupLink(link, groupSeed);
}
