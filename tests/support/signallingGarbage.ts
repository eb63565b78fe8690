import type { SeededRandom } from './seededRandom.ts';

const SOUND = [
  '{"type":"subscribe","topics":["a","b"]}',
  '{"type":"unsubscribe","topics":["a"]}',
  '{"type":"publish","topic":"a","data":{"type":"announce","from":"me"}}',
  '{"type":"ping"}',
];
const ODD = [
  '{',
  '',
  'null',
  '0',
  '"subscribe"',
  '[]',
  '{}',
  '{"type":"subscribe"}',
  '{"type":"subscribe","topics":"a"}',
  '{"type":"subscribe","topics":[null,1,{},["a"]]}',
  '{"type":"subscribe","topics":{"length":1e9}}',
  '{"type":"unsubscribe","topics":["__proto__","constructor"]}',
  '{"type":"publish"}',
  '{"type":"publish","topic":{"toString":1},"data":1}',
  '{"type":"publish","topic":"__proto__","data":{"__proto__":{"polluted":1}}}',
  '{"__proto__":{"type":"ping"},"constructor":{"prototype":{"polluted":1}}}',
  '{"type":["publish"],"topic":"a","data":"\\ud800"}',
  '{"type":"pong"}',
  '{"type":"__proto__"}',
];
const PIECES = ['{', '}', '[', ']', '"', ':', ',', '\\', '\u0000', '\u2028', '1e999', '-', '😀', 'type', 'publish'];

/** A frame that no client would send, or is at best nearly one. */
export function createGarbage(random: SeededRandom): string | Buffer {
  switch (random.int(6)) {
    case 0:
      return random.pick(ODD) ?? '';
    case 1:
      return Buffer.from(Array.from({ length: random.int(200) }, () => random.int(256)));
    case 2:
      return Array.from({ length: random.int(60) }, () => random.pick(PIECES)).join('');
    case 3: {
      const opening = random.pick(['[', '{"a":', '[{"data":']) ?? '[';
      const depth = random.int(random.chance(0.02) ? 20_000 : 200);
      return opening.repeat(Math.min(depth, Math.floor(60_000 / opening.length)));
    }
    case 4: {
      const nested = '['.repeat(random.int(300));
      return `{"type":"publish","topic":"a","data":${nested}${nested.replaceAll('[', ']')}}`;
    }
    default:
      return damage(random, random.pick(SOUND) ?? '');
  }
}

function damage(random: SeededRandom, text: string): string {
  const at = random.int(text.length);
  if (random.chance(0.3)) return text.slice(0, at);
  return text.slice(0, at) + (random.pick(PIECES) ?? '') + text.slice(at + random.int(4));
}
