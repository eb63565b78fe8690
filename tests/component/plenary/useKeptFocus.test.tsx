import { waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { useKeptFocus } from '../../../src/ui/plenary/useKeptFocus.ts';

function Page() {
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  const [seats, setSeats] = useState([1, 2]);
  return (
    <main ref={page}>
      <section>
        {seats.map((seat) => (
          <button key={seat} type="button" onClick={() => setSeats(seats.filter((each) => each !== seat))}>
            {seat}
          </button>
        ))}
      </section>
    </main>
  );
}

test('keeps the place of a keyboard that came in the moment the page was there', async () => {
  // As in a browser: what React does after a page is drawn, it does in its own time.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const home = document.body.appendChild(document.createElement('div'));
  const root = createRoot(home);
  onTestFinished(() => {
    root.unmount();
    home.remove();
    vi.unstubAllGlobals();
  });
  const button = (name: string) => [...home.querySelectorAll('button')].find((each) => each.textContent === name);
  const first = new Promise<HTMLElement>((found) => {
    const watch = new MutationObserver(() => {
      const there = button('1');
      if (!there) return;
      there.focus();
      watch.disconnect();
      found(there);
    });
    watch.observe(home, { childList: true, subtree: true });
  });
  root.render(<Page />);
  (await first).click();
  await waitFor(() => expect(button('1')).toBeUndefined());
  await waitFor(() => expect(document.activeElement).toBe(button('2')));
});
