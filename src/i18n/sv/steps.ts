import type { Messages } from '../messages.ts';

export const steps: Messages['steps'] = {
  heading: 'Steg i seminariet',
  prepare: 'Förbered',
  ready: 'Klarkontroll',
  open: 'Öppna',
  run: 'Genomför',
  ledger: 'Mottagning',
  cluster: 'Samla',
  plenary: 'Plenum',
  report: 'Rapport',
};
