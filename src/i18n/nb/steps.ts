/** The way through a seminar, in the bar over a facilitator's screens: one or two short words each. */
export const steps = {
  heading: 'Steg i seminaret',
  prepare: 'Forbered',
  ready: 'Klarsjekk',
  open: 'Åpne',
  run: 'Kjør',
  ledger: 'Mottak',
  cluster: 'Samle',
  plenary: 'Plenum',
  report: 'Rapport',
};
