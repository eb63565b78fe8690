import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formattedText, isFormatted, linkAddress, type TextPart } from '../../../src/domain/formattedText.ts';
import { seedOfRun } from '../../support/seededRandom.ts';

/** "h:Title", "p:Some *bold* words {https://…|here}", "l:one/two", "3:three/four". */
function outline(text: string): readonly string[] {
  const words = (parts: readonly TextPart[]) =>
    parts
      .map(({ text: each, isStrong, address }) =>
        (address ? `{${address}|${each}}` : each).replace(/^.*$/s, isStrong ? '*$&*' : '$&'),
      )
      .join('');
  return formattedText(text).map((block) =>
    block.kind === 'list'
      ? `${block.start ?? 'l'}:${block.items.map(words).join('/')}`
      : `${block.kind[0]}:${words(block.parts)}`,
  );
}

describe('[D34] a long text', () => {
  test.each<[string, string, readonly string[]]>([
    ['lines are paragraphs', 'En\nTo\n\n\nTre ', ['p:En', 'p:To', 'p:Tre']],
    ['headings', '# Først\n### Så ##\n#ikke', ['h:Først', 'h:Så', 'p:#ikke']],
    ['points', '- en\n* to\n• tre\n– fire\n-fem', ['l:en/to/tre/fire', 'p:-fem']],
    ['numbers', '1. en\n2) to\n7. sju', ['1:en/to', '7:sju']],
    ['a year is no number of a list', '2026. Et godt år', ['p:2026. Et godt år']],
    ['a list ends at other words', '- en\nog\n- to', ['l:en', 'p:og', 'l:to']],
    ['bold', 'Et **viktig ord** og **ett** til', ['p:Et *viktig ord* og *ett* til']],
    ['loose stars', '2 ** 3 ** 4, **halvt', ['p:2 ** 3 ** 4, **halvt']],
    ['a named link', 'Les [planen](https://ks.no/plan_(1)).', ['p:Les {https://ks.no/plan_(1)|planen}.']],
    [
      'a bare address',
      'Se https://ks.no/a?b=1, eller www.udir.no.',
      ['p:Se {https://ks.no/a?b=1|https://ks.no/a?b=1}, eller {https://www.udir.no|www.udir.no}.'],
    ],
    ['mail', '[Skriv](mailto:a@b.no) eller [her](a@b.no)', ['p:{mailto:a@b.no|Skriv} eller {mailto:a@b.no|her}']],
    ['a bold link', '**[Les](https://a.no)**', ['p:*{https://a.no|Les}*']],
    ['formatting in lists and headings', '# **A**\n- [b](https://b.no)', ['h:*A*', 'l:{https://b.no|b}']],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.no/x',
    '//a.no',
    '/s/x',
    '#lbg1',
    'https://',
    '',
  ])('%s is no link', (address) => {
    expect(linkAddress(address)).toBeNull();
    expect(outline(`[les](${address})`).join()).not.toContain('|');
  });

  test('markup of a page is words like any others', () => {
    expect(outline('<script>alert(1)</script> <b>x</b>')).toEqual(['p:<script>alert(1)</script> <b>x</b>']);
  });

  test('whatever is written, no letter or figure is lost, and links lead to the web or to mail only', () => {
    const written = fc.array(
      fc.constantFrom(
        '# ',
        '- ',
        '1. ',
        '**',
        '[',
        '](',
        ')',
        'https://a.no',
        'www.b.se',
        'javascript:',
        'ord',
        ' ',
        '\n',
        'æ',
        '2',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(written, (pieces) => {
        const text = pieces.join('');
        const blocks = formattedText(text);
        const parts = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.parts));
        for (const { address } of parts) if (address !== null) expect(address).toMatch(/^(https?:\/\/|mailto:)/i);
        const letters = (each: string) => each.match(/ord|æ/g)?.length ?? 0;
        const shown = parts.map(
          (part) => `${part.text} ${part.address !== null && part.address !== part.text ? part.address : ''}`,
        );
        expect(letters(shown.join('\n'))).toBeGreaterThanOrEqual(letters(text));
      }),
      { seed: seedOfRun('formattedText'), numRuns: 2_000 },
    );
  });
});

test('words alone are not formatted, anything else is', () => {
  expect(['Bare ord.\nTo linjer.', 'a ** b'].map(isFormatted)).toEqual([false, false]);
  expect(['# A', '- a', '1. a', '**a**', 'www.a.no'].map(isFormatted)).toEqual([true, true, true, true, true]);
});
