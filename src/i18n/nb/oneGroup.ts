export const oneGroup = {
  founded: (name: string) => `${name} (startet ved bordet)`,
  foundedHeading: 'Startet ved bordet',
  foundedNote: 'Disse gruppene har startet seg selv. Her står de som denne enheten har hørt fra.',
  sameAs: (name: string) => `${name} er samme gruppe som …`,
  /** The button; `sameAs` is its whole name. */
  isSame: 'Er samme gruppe som …',
  which: (name: string) => `Hvilken gruppe er den samme som ${name}?`,
  other: 'Den andre gruppen',
  both: 'Begge beholder det de har skrevet, og kan skrive videre. Også det som kommer sent fra en av dem, blir med.',
  shown: (name: string) => `Alle ser dem som én gruppe: ${name}.`,
  canBeUndone: 'Dere kan skille dem igjen så lenge seminaret finnes.',
  join: 'Gjør dem til én gruppe',
  joined: (part: string, host: string) => `Gjorde ${part} til en del av ${host}`,
  separate: 'Skill dem igjen',
  separated: (part: string, host: string) => `Skilte ${part} fra ${host}`,
  mergedHeading: 'Grupper som er én',
  isPart: (part: string, host: string) => `${part} er en del av ${host}`,
  partOf: (host: string) => `Del av ${host}`,
  includes: (names: string) => `Også: ${names}`,
  nowIncludes: (names: string) =>
    `${names} er nå en del av denne gruppen. Det som er skrevet der, står på denne tavlen.`,
  nowPart: (part: string, host: string) =>
    `Dere skriver som ${part}, som nå er en del av ${host}. Alt står på samme tavle.`,
  writeAs: (host: string) => `Skriv som ${host}`,
  notChanged: 'Det gikk ikke å bytte gruppe. Ingenting er borte. Prøv igjen.',
  from: (name: string) => `Fra ${name}`,
  seatHeld: (rank: number) => `Plass ${rank} er tatt av et innspill som bare kan endres på en annen enhet.`,
  displaced: (words: string, rank: number, holder: string) =>
    `«${words}» har også fått plass ${rank}. I den felles gruppen er det «${holder}» som har plassen.`,
};
