import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine may take long; a test that waits for nothing is not slowed by it.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

// Many files share a page: each begins at its first address, with nothing kept there.
const page: { setURL(address: string): void } = Reflect.get(window, 'happyDOM');
page.setURL('http://localhost:3000/');
localStorage.clear();
sessionStorage.clear();
