import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FormattedText } from '../../../src/ui/parts/FormattedText.tsx';
import { renderPart } from '../../support/renderScreen.tsx';

const text = '# Først\nLes **dette** på [nettet](https://ks.no).\n- en\n- to\n3. tre';

test('headings, bold, lists and links are what they are for screen readers too', async () => {
  await renderPart(<FormattedText text={text} level={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Først' })).toBeDefined();
  expect(screen.getByText('dette').tagName).toBe('STRONG');
  expect(
    screen.getAllByRole('list').map((list) => [list.tagName, list.getAttribute('start'), list.textContent]),
  ).toEqual([
    ['UL', null, 'ento'],
    ['OL', '3', 'tre'],
  ]);
});

test('a link opens beside what is being written, tells nobody where from, and says so', async () => {
  await renderPart(<FormattedText text={text} level={3} />);
  const link = screen.getByRole('link', { name: 'nettet (åpnes i en ny fane)' });
  expect(link.getAttribute('href')).toBe('https://ks.no');
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
});

test.each([
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '# <svg onload=alert(1)>',
  '- <a href="javascript:alert(1)">x</a>',
])('%s is shown as the words it is', async (words) => {
  const { container } = await renderPart(<FormattedText text={words} level={2} />);
  expect(container.querySelector('img, script, svg, a')).toBeNull();
  expect(container.textContent).toContain(words.replace(/^[#-] /, ''));
});

test('no words make nothing', async () => {
  const { container } = await renderPart(<FormattedText text={' \n'} level={2} />);
  expect(container.innerHTML).toBe('');
});
