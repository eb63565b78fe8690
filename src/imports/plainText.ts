/** Tags that end a line, and those that are only dressing; anything else between angle brackets is words. */
const lineTags = 'p|div|br|tr|table|tbody|thead|h[1-6]|ul|ol|li|blockquote|pre|section|article|hr';
const inlineTags = 'a|abbr|b|big|code|del|em|figure|font|i|img|ins|mark|s|small|span|strike|strong|sub|sup|td|th|u';
const tag = new RegExp(`<(/?)(${lineTags}|${inlineTags})(?:\\s[^<>]*)?/?>`, 'giu');
const isLineTag = new RegExp(`^(?:${lineTags})$`, 'iu');
const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', bull: '•', middot: '·' },
  ...{ ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’' },
  ...{
    aring: 'å',
    Aring: 'Å',
    aelig: 'æ',
    AElig: 'Æ',
    oslash: 'ø',
    Oslash: 'Ø',
    auml: 'ä',
    Auml: 'Ä',
    ouml: 'ö',
    Ouml: 'Ö',
  },
  ...{ eacute: 'é', egrave: 'è', uuml: 'ü' },
};
/** Letters that a PDF writes as one sign; a person reads them as two. */
const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Levels of a list beyond this are written like this one. */
const deepest = 6;

/** A cell as lines of plain text: HTML's items of lists become lines with a dash, further in for each level. Never throws. */
export function plainText(cell: string): string {
  const text = tagIn(cell) ? withoutTags(cell) : cell;
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[ﬀ-ﬆ]/gu, (sign) => ligatures[sign] ?? sign)
    .replace(/[^\S\n\t]/g, ' ')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** "<p>" is one; "2 < 3" and "<3" are not. */
function tagIn(cell: string): boolean {
  tag.lastIndex = 0;
  return tag.test(cell) || /&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8});/i.test(cell);
}

function withoutTags(html: string): string {
  let depth = 0;
  const text = html.replace(/\r?\n/g, ' ').replace(tag, (whole, close: string, name: string) => {
    const kind = name.toLowerCase();
    if (kind === 'ul' || kind === 'ol') depth = Math.max(0, depth + (close ? -1 : 1));
    if (kind === 'li' && !close) return `\n${'    '.repeat(Math.min(deepest, Math.max(0, depth - 1)))}- `;
    if (kind === 'a' && !close) return addressIn(whole);
    return isLineTag.test(kind) ? '\n' : '';
  });
  return text
    .replace(/&(#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8});/gi, (whole, name: string) => characterOf(name) ?? whole)
    .split('\n')
    .filter((line) => !/^\s*-?\s*$/.test(line))
    .join('\n');
}

/** Where a link leads stands nowhere else. */
function addressIn(link: string): string {
  const [, address = ''] = /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(link) ?? [];
  return /^https?:/i.test(address) ? `${address} ` : '';
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name] ?? entities[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
}
