import { serveReader } from './serveReader.ts';

serveReader(self);
