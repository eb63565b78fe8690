const seatNumbers = ['1', '1 eller 2', '1, 2 eller 3'];
const mostImportant = ['det viktigste innspillet', 'de to viktigste', 'de tre viktigste'];

export const points = {
  seatsHint: (seats: number) =>
    `Velg ${mostImportant[seats - 1]}. Trykk ${seatNumbers[seats - 1]} ved et innspill, så tar det plassen.`,
  seats: 'Gruppens prioritering',
  seat: (rank: number) => `Plass ${rank}`,
  freeSeat: 'Ledig plass',
  wordless: 'Innspill uten tekst',
  list: (question: string) => `Innspill til: ${question}`,
  point: (number: number) => `Innspill ${number}`,
  subpoint: (number: number, under: number) => `Underpunkt ${number} til innspill ${under}`,
  newPoint: 'Nytt innspill',
  writePoint: 'Skriv et innspill',
  pick: (number: number) => `Prioritering av innspill ${number}`,
  keys:
    'Enter lager neste innspill. Tab gjør innspillet til underpunkt, Shift og Tab gjør det til innspill igjen. ' +
    'Trykk Escape først når du vil videre med Tab. Alt og pil opp eller ned flytter innspillet. ' +
    'Alt og 1, 2 eller 3 gir det en plass.',
  tools: 'Dette innspillet',
  makeSubpoint: 'Underpunkt',
  makePoint: 'Gjør til innspill',
  up: 'Flytt opp',
  down: 'Flytt ned',
  addressee: 'Mottaker',
  noAddressee: 'Ingen mottaker',
  to: (addressee: string) => `Til ${addressee}`,
  more: 'Mer: flytt til et annet spørsmål, slett',
  moveToQuestion: 'Flytt til et annet spørsmål',
  whereTo: 'Hvilket spørsmål skal innspillet flyttes til?',
  noOtherQuestion: 'Det er ingen andre spørsmål å velge.',
  remove: 'Slett innspillet',
  tookSeat: (words: string, rank: number) => `«${words}» har plass ${rank}.`,
  alsoMoved: (words: string, rank: number) => `«${words}» flyttet til plass ${rank}.`,
  lostSeat: (words: string) => `«${words}» har ingen plass lenger.`,
  leftSeat: (words: string, rank: number) => `«${words}» gikk fra plass ${rank}. Plassen er ledig.`,
  removed: 'Innspillet er slettet. Du kan angre.',
  movedTo: (place: number, of: number) => `Flyttet til plass ${place} av ${of}.`,
  becameSubpoint: 'Innspillet er nå et underpunkt.',
  becamePoint: 'Underpunktet er nå et innspill.',
  movedToQuestion: (question: string) => `Flyttet til: ${question}`,
  pasted: (count: number) => `${count} linjer ble limt inn.`,
  goingOn: 'Tab går nå videre.',
};
