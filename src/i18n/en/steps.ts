import type { Messages } from '../messages.ts';

export const steps: Messages['steps'] = {
  heading: 'Steps of the seminar',
  prepare: 'Prepare',
  ready: 'Ready check',
  open: 'Open',
  run: 'Run',
  ledger: 'Receive',
  cluster: 'Gather',
  plenary: 'Plenary',
  report: 'Report',
};
