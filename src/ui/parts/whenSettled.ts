import { whenIdle } from './whenIdle.ts';

/** How long (ms) after it was shown a screen has got what it shows. */
const settling = 1_000;

/** Calls back when a screen that is shown now has settled and nothing else is to be done; gives the way to call it off. */
export function whenSettled(act: () => void): () => void {
  let stop = () => {};
  const timer = setTimeout(() => {
    stop = whenIdle(act);
  }, settling);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
