import { type ComponentType, lazy, type ReactNode, useState } from 'react';

/** A screen whose code is fetched when it is first shown, or ahead of that. */
export interface LazyScreen<Props> {
  (props: Props): ReactNode;
  /** Fetches the code, once; rejects when it is neither stored nor reachable. */
  fetchCode(): Promise<void>;
}

interface Code<Props> {
  /** What shows the screen: its own component when it is here, else one that waits for it. */
  component(): ComponentType<Props>;
}

/**
 * Makes a screen of what imports its code. Where the code is here already the screen is shown at once: without a
 * picture of waiting in between, which React keeps for a while even when the code comes within a millisecond.
 */
export function lazyScreen<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyScreen<Props> {
  let here: ComponentType<Props> | null = null;
  const fetchNow = async () => {
    here ??= await load();
    return { default: here };
  };
  const waiting = lazy(fetchNow);
  const code = { component: () => here ?? waiting };
  return Object.assign((props: Props) => <Coded code={code} own={props} />, {
    fetchCode: async () => void (await fetchNow()),
  });
}

function Coded<Props extends object>({ code, own }: { code: Code<Props>; own: Props }) {
  // Chosen once: another component in its place would begin anew.
  const [Component] = useState(() => code.component());
  return <Component {...own} />;
}
