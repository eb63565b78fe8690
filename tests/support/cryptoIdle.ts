const methods = ['encrypt', 'decrypt', 'sign', 'verify', 'digest', 'importKey', 'deriveBits', 'generateKey'] as const;

let underWay = 0;

/** Web Crypto works on threads of its own; counting its work is the one way to know that none is left. */
for (const name of methods) {
  const original: (...args: never[]) => Promise<unknown> = crypto.subtle[name];
  Object.defineProperty(crypto.subtle, name, {
    configurable: true,
    writable: true,
    value: (...args: never[]) => {
      underWay += 1;
      return original.apply(crypto.subtle, args).finally(() => {
        underWay -= 1;
      });
    },
  });
}

/** Resolves when all that was begun has ended, in so far as it needs no more than promises and Web Crypto. */
export async function cryptoIdle(): Promise<void> {
  for (let quietTurns = 0; quietTurns < 2; ) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    quietTurns = underWay === 0 ? quietTurns + 1 : 0;
  }
}
