import type { Messages } from '../messages.ts';

export const oneGroup: Messages['oneGroup'] = {
  founded: (name) => `${name} (startad vid bordet)`,
  foundedHeading: 'Startade vid bordet',
  foundedNote: 'De här grupperna har startat sig själva. Här står de som den här enheten har hört från.',
  sameAs: (name) => `${name} är samma grupp som …`,
  isSame: 'Är samma grupp som …',
  which: (name) => `Vilken grupp är densamma som ${name}?`,
  other: 'Den andra gruppen',
  both: 'Båda behåller det de har skrivit och kan skriva vidare. Även det som kommer sent från någon av dem kommer med.',
  shown: (name) => `Alla ser dem som en grupp: ${name}.`,
  canBeUndone: 'Ni kan skilja dem åt igen så länge seminariet finns.',
  join: 'Gör dem till en grupp',
  joined: (part, host) => `Gjorde ${part} till en del av ${host}`,
  separate: 'Skilj dem åt igen',
  separated: (part, host) => `Skilde ${part} från ${host}`,
  mergedHeading: 'Grupper som är en',
  isPart: (part, host) => `${part} är en del av ${host}`,
  partOf: (host) => `Del av ${host}`,
  includes: (names) => `Även: ${names}`,
  nowIncludes: (names: string) =>
    `${names} är nu en del av den här gruppen. Det som har skrivits där står på den här tavlan.`,
  nowPart: (part: string, host: string) =>
    `Ni skriver som ${part}, som nu är en del av ${host}. Allt står på samma tavla.`,
  writeAs: (host) => `Skriv som ${host}`,
  notChanged: 'Det gick inte att byta grupp. Ingenting är borta. Försök igen.',
  from: (name: string) => `Från ${name}`,
  seatHeld: (rank: number) => `Plats ${rank} är tagen av ett inspel som bara kan ändras på en annan enhet.`,
  displaced: (words, rank, holder) =>
    `”${words}” har också fått plats ${rank}. I den gemensamma gruppen är det ”${holder}” som har platsen.`,
};
