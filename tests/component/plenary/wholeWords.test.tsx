import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WholeWords } from '../../../src/ui/wall/WholeWords.tsx';

const softHyphen = /\u00ad/gu;

test('on the wall a long word may be broken as words are divided, with the signs that belong to it, and nothing else is changed', () => {
  const text = 'Utviklingsprogram for «kulturskolesamarbeid», i  tre kommuner';
  const { container } = render(<WholeWords text={text} />);
  expect(container.textContent?.replace(softHyphen, '')).toBe(text);
  const long = [...container.querySelectorAll('.wall-word')].map(({ textContent }) => textContent ?? '');
  expect(long.map((word) => word.replace(softHyphen, ''))).toEqual(['Utviklingsprogram', '«kulturskolesamarbeid»,']);
  for (const word of long) expect(word).toMatch(softHyphen);
  // What stands between them is one text, as a reader of the page finds it.
  const between = [...container.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  expect(between.map(({ textContent }) => textContent)).toEqual([' for ', ' i  tre kommuner']);
});
