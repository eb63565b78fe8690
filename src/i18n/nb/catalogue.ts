import { app } from './app.ts';

export const catalogue = { app };
