import type { EnteredWork } from '../../domain/enteredWork.ts';
import { plural } from '../plural.ts';

/** On a group's own board. */
export const entered = {
  heading: 'Ført inn for gruppen',
  note: (theme: number, { points, seats, isHandedIn }: EnteredWork) =>
    [
      points + seats > 0 &&
        `Prosesslederen har ført inn ${[
          points > 0 && `${points} innspill`,
          seats > 0 && plural(seats, 'prioritering', 'prioriteringer'),
        ]
          .filter(Boolean)
          .join(' og ')} for dere under tema ${theme}.`,
      isHandedIn && `Prosesslederen har levert tema ${theme} for dere.`,
      'Dere kan rette det, og gjøre det til deres eget.',
    ]
      .filter(Boolean)
      .join(' '),
  takeOver: 'Ta over',
  taken: 'Det er nå gruppens eget.',
};

/** What a facilitator enters for a group. */
export const sheet = {
  title: (group: string) => `Før inn for ${group}`,
  intro:
    'Skriv det som står på arket eller blir sagt. Det lagres etter hvert, merkes som ført for hånd, og gruppen kan rette det og ta det over. Trykk Enter for neste innspill.',
  addPhoto: 'Ta bilde av arket',
  addingPhoto: 'Tar vare på bildet …',
  photo: (when: string) => `Bilde av arket, tatt ${when}`,
  photoNote: 'Bildet blir bare på denne enheten. Det sendes ikke, og slettes sammen med seminaret.',
  foldPhoto: 'Gjør bildet lite',
  removePhoto: 'Slett bildet',
  removePhotoHeading: 'Slette bildet?',
  removePhotoNote: 'Bildet er bare på denne enheten og kan ikke hentes tilbake. Det som er ført inn, blir stående.',
  photoProblems: {
    unreadable: 'Dette kunne ikke leses som et bilde. Ta et nytt bilde, eller velg en JPEG- eller PNG-fil.',
    tooMany: 'Gruppen har så mange bilder som det er plass til. Slett et av dem først.',
    notShown: 'Bildene kunne ikke hentes fra denne enheten. Last siden på nytt.',
    full: 'Bildet ble ikke lagret: enheten er full. Frigjør plass, og prøv igjen. Det som er ført inn, er ikke berørt.',
    newerApp: 'Bildet ble ikke lagret: en nyere utgave av Langbord er åpen i en annen fane. Last siden på nytt.',
    unknown: 'Bildet ble ikke lagret. Prøv igjen.',
  },
  twice: 'Det du fører inn, ligner på det gruppen alt har. Er arket ført inn før?',
  asAnother: (group: string) => `Det du fører inn, ligner på det ${group} har. Er dette riktig ark?`,
  keep: 'Behold begge',
  takeAway: 'Ta bort det jeg førte inn nå',
  takenAway: 'Det du førte inn nå, er tatt bort. Du kan angre.',
};
