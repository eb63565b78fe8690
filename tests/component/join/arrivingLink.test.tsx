import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { words } from '../../browser/pages/words.ts';
import { renderApp } from '../../support/renderApp.tsx';

const cut = 'lbs1caWFcdFTEXA_hM9Jiyly2nIj5wh0PNFeFuoZ';

test('a link that was cut says so when it is opened as an address, and is gone from there', async () => {
  const { path } = await renderApp(`/${cut}`);
  await screen.findByText(words.join.linkProblems.damaged);
  expect(path()).toBe('/join');
});

test('the screen for joining says nothing of a link that was refused there before', async () => {
  const { user } = await renderApp(`/${cut}`);
  await screen.findByText(words.join.linkProblems.damaged);
  await user.click(screen.getByRole('link', { name: words.app.toHome }));
  await user.click(await screen.findByRole('link', { name: words.home.byLink }));
  await screen.findByRole('heading', { level: 1, name: words.join.heading });
  expect(screen.queryByText(words.join.linkProblems.damaged)).toBeNull();
});
