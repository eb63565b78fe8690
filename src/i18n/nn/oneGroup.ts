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
  nowIncludes: (names) => `${names} er no ein del av denne gruppa. Det som er skrive der, står under kvart spørsmål.`,
  nowPart: (part, host) =>
    `De skriv som ${part}, som no er ein del av ${host}. Det de skriv, blir med. Det dei andre har skrive, står under kvart spørsmål.`,
  writeAs: (host) => `Skriv som ${host}`,
  notChanged: 'Det gjekk ikkje å byte gruppe. Ingenting er borte. Prøv igjen.',
  also: (name) => `Også skrive av ${name}`,
  readHere: 'Kan lesast her, og endrast på deira eining.',
  changeThere: (name) => `Endre på tavla til ${name}`,
  displaced: (words, rank, holder) =>
    `«${words}» har også fått plass ${rank}. I den felles gruppa er det «${holder}» som har plassen.`,
};
