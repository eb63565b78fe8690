import type { Messages } from '../messages.ts';

export const steps: Messages['steps'] = {
  heading: 'Steg i seminaret',
  prepare: 'Førebu',
  ready: 'Klarsjekk',
  open: 'Opne',
  run: 'Køyr',
  ledger: 'Mottak',
  cluster: 'Samle',
  plenary: 'Plenum',
  report: 'Rapport',
};
