import { act, render, screen } from '@testing-library/react';
import { type ReactNode, Suspense, useState } from 'react';
import { expect, test } from 'vitest';
import { lazyScreen } from '../../../src/ui/parts/lazyScreen.tsx';

function inSuspense(content: ReactNode) {
  return <Suspense fallback={<p>venter</p>}>{content}</Suspense>;
}

test('a screen whose code is here is shown at once', async () => {
  const Screen = lazyScreen(async () => () => <p>skjermen</p>);
  await Screen.fetchCode();
  render(inSuspense(<Screen />));
  expect(screen.getByText('skjermen')).toBeDefined();
});

test('a screen whose code has yet to come waits for it, and stays the same when it is shown again', async () => {
  let resolve: (screen: () => ReactNode) => void = () => undefined;
  const code = new Promise<() => ReactNode>((done) => {
    resolve = done;
  });
  let mounted = 0;
  const Screen = lazyScreen(() => code);
  const { rerender } = render(inSuspense(<Screen />));
  expect(screen.getByText('venter')).toBeDefined();
  await act(async () =>
    resolve(() => {
      useState(() => {
        mounted += 1;
      });
      return <p>skjermen</p>;
    }),
  );
  expect(screen.getByText('skjermen')).toBeDefined();
  const before = mounted;
  rerender(inSuspense(<Screen />));
  expect(mounted).toBe(before);
});

test('code that cannot be had is asked for again', async () => {
  let asked = 0;
  const Screen = lazyScreen(async () => {
    asked += 1;
    if (asked === 1) throw new Error('not stored');
    return () => <p>skjermen</p>;
  });
  await expect(Screen.fetchCode()).rejects.toThrow('not stored');
  await Screen.fetchCode();
  render(inSuspense(<Screen />));
  expect(screen.getByText('skjermen')).toBeDefined();
});
