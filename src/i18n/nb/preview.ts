/** How a seminar will look, before anybody has come. */
export const preview = {
  name: 'Forhåndsvisning',
  views: 'Hvordan det ser ut',
  view: { group: 'Ved bordet', wall: 'På storskjermen', paper: 'På papir' },
  notes: {
    group: 'Slik møter en gruppe temaet. Prøv gjerne å skrive: ingenting blir lagret, og ingen andre ser det.',
    wall: 'Slik ser storskjermen ut mens gruppene snakker om temaet. Tiden går når dere starter den.',
    paper: 'Arket til den første gruppen. Alle arkene skrives ut når seminaret åpnes.',
  },
  theme: 'Tema',
};
