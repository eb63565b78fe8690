import { bin } from '../bin.ts';
import { isSameUnit, type Struct, type StructContent } from './struct.ts';

/** The units of a struct from clock `start` up to but not including `end`, as Yjs would cut them out. */
export function sliceStruct(struct: Struct, start: number, end: number): Struct {
  if (start === struct.clock && end === struct.clock + struct.length) return struct;
  const isHead = start === struct.clock;
  return {
    ...struct,
    clock: start,
    length: end - start,
    origin: isHead ? struct.origin : { client: struct.client, clock: start - 1 },
    parent: isHead ? struct.parent : null,
    key: isHead ? struct.key : null,
    content: sliceContent(struct.content, start - struct.clock, end - struct.clock),
  };
}

function sliceContent(content: StructContent, from: number, to: number): StructContent {
  if (content.kind === 'values') return { kind: 'values', values: content.values.slice(from, to) };
  return content.kind === 'text' ? { kind: 'text', text: sliceText(content.text, from, to) } : content;
}

/** Halves of a surrogate pair become U+FFFD, since neither can be written as UTF-8; Yjs does the same. */
function sliceText(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '\uFFFD');
}

/**
 * Puts neighbours together that were written one after the other: letters of a word, units that are
 * gone. The structs are one client's, in clock order.
 */
export function joinStructs(structs: readonly Struct[]): Struct[] {
  const joined: Struct[] = [];
  let texts: string[] = [];
  const finishText = () => {
    const last = joined.at(-1);
    if (last && texts.length > 1)
      joined[joined.length - 1] = { ...last, content: { kind: 'text', text: texts.join('') } };
    texts = [];
  };
  for (const struct of structs) {
    const last = joined.at(-1);
    if (last && continues(last, struct)) {
      joined[joined.length - 1] = { ...last, length: last.length + struct.length };
    } else {
      finishText();
      joined.push(struct);
    }
    if (struct.content.kind === 'text') texts.push(struct.content.text);
  }
  finishText();
  return joined;
}

function areInBin(left: Struct, right: Struct): boolean {
  return left.parent === bin && right.parent === bin && right.content.kind === 'deleted';
}

function continues(left: Struct, right: Struct): boolean {
  const { kind } = left.content;
  return (
    (kind === 'text' || kind === 'deleted') &&
    kind === right.content.kind &&
    left.clock + left.length === right.clock &&
    isSameUnit(left.rightOrigin, right.rightOrigin) &&
    (isSameUnit(right.origin, { client: left.client, clock: right.clock - 1 }) || areInBin(left, right))
  );
}
