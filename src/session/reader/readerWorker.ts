import { serveReader } from '../../storage/reader/serveReader.ts';
import { readStoredPlan } from '../scopeDocs.ts';

serveReader(self, readStoredPlan);
