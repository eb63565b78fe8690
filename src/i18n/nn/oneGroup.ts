import type { Messages } from '../messages.ts';

export const oneGroup: Messages['oneGroup'] = {
  founded: (name) => `${name} (starta ved bordet)`,
  foundedHeading: 'Starta ved bordet',
  foundedNote: 'Desse gruppene har starta seg sjølve. Her står dei som denne eininga har høyrt frå.',
  sameAs: (name) => `${name} er same gruppe som …`,
  isSame: 'Er same gruppe som …',
  which: (name) => `Kva gruppe er den same som ${name}?`,
  other: 'Den andre gruppa',
  both: 'Begge held på det dei har skrive, og kan skrive vidare. Også det som kjem seint frå ei av dei, blir med.',
  shown: (name) => `Alle ser dei som éi gruppe: ${name}.`,
  canBeUndone: 'De kan skilje dei igjen så lenge seminaret finst.',
  join: 'Gjer dei til éi gruppe',
  joined: (part, host) => `Gjorde ${part} til ein del av ${host}`,
  separate: 'Skil dei igjen',
  separated: (part, host) => `Skilde ${part} frå ${host}`,
  mergedHeading: 'Grupper som er éi',
  isPart: (part, host) => `${part} er ein del av ${host}`,
  partOf: (host) => `Del av ${host}`,
  includes: (names) => `Også: ${names}`,
  nowIncludes: (names: string) => `${names} er no ein del av denne gruppa. Det som er skrive der, står på denne tavla.`,
  nowPart: (part: string, host: string) =>
    `De skriv som ${part}, som no er ein del av ${host}. Alt står på same tavla.`,
  writeAs: (host) => `Skriv som ${host}`,
  notChanged: 'Det gjekk ikkje å byte gruppe. Ingenting er borte. Prøv igjen.',
  from: (name: string) => `Frå ${name}`,
  seatHeld: (rank: number) => `Plass ${rank} er teken av eit innspel som berre kan endrast på ei anna eining.`,
  displaced: (words, rank, holder) =>
    `«${words}» har også fått plass ${rank}. I den felles gruppa er det «${holder}» som har plassen.`,
};
