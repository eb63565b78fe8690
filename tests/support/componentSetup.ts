import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine may take long; a test that waits for nothing is not slowed by it.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);
