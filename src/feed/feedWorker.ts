import { serveFeedEngine } from './serveFeedEngine.ts';

serveFeedEngine(self);
