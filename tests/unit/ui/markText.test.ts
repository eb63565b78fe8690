import { describe, expect, test } from 'vitest';
import { formattedText } from '../../../src/domain/formattedText.ts';
import { linkEdit, markText, type TextEdit, type TextMark } from '../../../src/ui/prepare/text/markText.ts';

/** A text with its selection between two bars. */
function read(text: string): [string, [number, number]] {
  const start = text.indexOf('|');
  const end = text.lastIndexOf('|') - 1;
  return [text.replaceAll('|', ''), [start, Math.max(start, end)]];
}
function apply(text: string, { from, to, inserted, selection: [start, end] }: TextEdit): string {
  const next = text.slice(0, from) + inserted + text.slice(to);
  return `${next.slice(0, start)}|${next.slice(start, end)}|${next.slice(end)}`;
}
function mark(text: string, how: TextMark): string {
  const [words, range] = read(text);
  return apply(words, markText(words, range, how));
}

describe('the buttons over a long text', () => {
  test.each<[string, TextMark, string, string]>([
    ['words become bold', 'strong', 'Et |viktig| ord', 'Et **|viktig|** ord'],
    ['without the spaces around', 'strong', 'Et| viktig |ord', 'Et **|viktig|** ord'],
    ['and plain again', 'strong', 'Et **|viktig|** ord', 'Et |viktig| ord'],
    ['nothing selected: a place to write', 'strong', 'Et || ord', 'Et **||** ord'],
    ['a line becomes a heading', 'heading', 'En\nT||o\nTre', 'En\n# To||\nTre'],
    ['and a line again', 'heading', '# T||o', 'To||'],
    ['lines become points', 'list', 'Fø|r\nEn\n\nT|o', '- Før\n- En\n\n- To||'],
    ['points become numbers', 'numbers', '|- En\n* To|', '1. En\n2. To||'],
    ['and lines again', 'numbers', '|1. En\n2. To|', 'En\nTo||'],
    ['half of them are points: all become points', 'list', '|- En\nTo|', '- En\n- To||'],
    ['an empty text', 'list', '||', '- ||'],
  ])('%s', (_, how, before, after) => {
    expect(mark(before, how)).toBe(after);
  });

  test('a link says its words and leads to its address, whatever stands in them', () => {
    const [text, range] = read('Les |planen [1]| her');
    const edited = apply(text, linkEdit(range, 'planen [1]', 'https://a.no/x_(y)')).replaceAll('|', '');
    expect(formattedText(edited)).toEqual([
      {
        kind: 'paragraph',
        parts: [
          { text: 'Les ', isStrong: false, address: null },
          { text: 'planen (1)', isStrong: false, address: 'https://a.no/x_%28y%29' },
          { text: ' her', isStrong: false, address: null },
        ],
      },
    ]);
    expect(apply('', linkEdit([0, 0], ' ', 'https://a.no'))).toContain('[https://a.no](https://a.no)');
  });
});
