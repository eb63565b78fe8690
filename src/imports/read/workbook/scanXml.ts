import { Parser } from 'saxen';

/** What is told of an XML text as it is gone through; names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string | undefined>>): void;
  text?(words: string): void;
  close?(name: string): void;
}

/** Goes through an XML text once, keeping nothing of it. Throws when it is not well-formed. */
export function scanXml(bytes: Uint8Array, { open, text, close }: XmlListener): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => open?.(localName(name), plainAttributes(attributes() || {})));
  if (text) {
    parser.on('text', (words) => text(decodeEntities(words)));
    parser.on('cdata', text);
  }
  parser.on('closeTag', (name) => close?.(localName(name)));
  parser.parse(new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8').decode(bytes));
}

function plainAttributes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [localName(name), decodeEntities(value)]),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/** The parser's own way loses what lies beyond the first 65,536 characters, as emoji do. */
function decodeEntities(words: string): string {
  if (!words.includes('&')) return words;
  return words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  });
}

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}
