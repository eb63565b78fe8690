/** An element of an XML file, read strictly: whoever opens the file refuses what this refuses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Control characters, halves of surrogate pairs and non-characters. */
const forbidden = /[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Cs}|[\ufffe\uffff]/u;

/** Reads a whole XML text; throws with a sentence when it is not well-formed. */
export function readXml(text: string): XmlElement {
  if (forbidden.test(text)) throw new Error('The file holds a character that XML may not hold.');
  const token =
    /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/g;
  const top: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } = {
    ...{ name: '', attributes: {}, children: [] },
  };
  const open = [top];
  for (const [whole, closing, name, attributes = '', single, words, stray] of text
    .replace(/^\ufeff/, '')
    .matchAll(token)) {
    const parent = open.at(-1) ?? top;
    if (stray) throw new Error(`A < that opens nothing, after ${text.slice(0, 40)}`);
    if (words !== undefined) parent.children.push(unescaped(words));
    else if (name === undefined) continue;
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`${whole} closes something else.`);
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!single) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} is never closed.`);
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root) throw new Error('There is no element.');
  return root;
}

/** All elements of a name, wherever they stand. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsOf(child, name)],
  );
}

/** The words inside, one after another. */
export function wordsOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(found.map(([, name = '', double, single = '']) => [name, unescaped(double ?? single)]));
}

function unescaped(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w*);?/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const letter = entities[name];
    if (letter === undefined) throw new Error(`${whole} is no entity of XML.`);
    return letter;
  });
}
