import type { Messages } from '../messages.ts';

export const preview: Messages['preview'] = {
  name: 'Förhandsvisning',
  views: 'Hur det ser ut',
  view: { group: 'Vid bordet', wall: 'På storskärmen', paper: 'På papper' },
  notes: {
    group: 'Så här möter en grupp temat. Prova gärna att skriva: ingenting sparas och ingen annan ser det.',
    wall: 'Så här ser storskärmen ut medan grupperna talar om temat. Tiden går när ni startar den.',
    paper: 'Bladet till den första gruppen. Alla blad skrivs ut när seminariet öppnas.',
  },
  theme: 'Tema',
};
