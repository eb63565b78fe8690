import type { Messages } from '../messages.ts';

export const preview: Messages['preview'] = {
  name: 'Førehandsvising',
  views: 'Korleis det ser ut',
  view: { group: 'Ved bordet', wall: 'På storskjermen', paper: 'På papir' },
  notes: {
    group: 'Slik møter ei gruppe temaet. Prøv gjerne å skrive: ingenting blir lagra, og ingen andre ser det.',
    wall: 'Slik ser storskjermen ut medan gruppene snakkar om temaet. Tida går når de startar ho.',
    paper: 'Arket til den første gruppa. Alle arka blir skrivne ut når seminaret blir opna.',
  },
  theme: 'Tema',
};
