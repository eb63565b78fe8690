import type { EnteredWork } from '../../domain/enteredWork.ts';
import { plural } from '../plural.ts';

/** On a group's own board. */
export const entered = {
  heading: 'Ført inn for gruppa',
  note: (theme: number, { points, seats, isHandedIn }: EnteredWork) =>
    [
      points + seats > 0 &&
        `Prosessleiaren har ført inn ${[
          points > 0 && `${points} innspel`,
          seats > 0 && plural(seats, 'prioritering', 'prioriteringar'),
        ]
          .filter(Boolean)
          .join(' og ')} for dykk under tema ${theme}.`,
      isHandedIn && `Prosessleiaren har levert tema ${theme} for dykk.`,
      'De kan rette det, og gjere det til dykkar eige.',
    ]
      .filter(Boolean)
      .join(' '),
  takeOver: 'Ta over',
  taken: 'Det er no gruppa sitt eige.',
};

/** What a facilitator enters for a group. */
export const sheet = {
  title: (group: string) => `Før inn for ${group}`,
  intro:
    'Skriv det som står på arket eller blir sagt. Det blir lagra etter kvart og merkt som ført for hand, og gruppa kan rette det og ta det over. Trykk Enter for neste innspel.',
  addPhoto: 'Ta bilete av arket',
  addingPhoto: 'Tek vare på biletet …',
  photo: (when: string) => `Bilete av arket, teke ${when}`,
  photoNote: 'Biletet blir berre på denne eininga. Det blir ikkje sendt, og blir sletta saman med seminaret.',
  foldPhoto: 'Gjer biletet lite',
  removePhoto: 'Slett biletet',
  removePhotoHeading: 'Slette biletet?',
  removePhotoNote: 'Biletet er berre på denne eininga og kan ikkje hentast tilbake. Det som er ført inn, blir ståande.',
  photoProblems: {
    unreadable: 'Dette kunne ikkje lesast som eit bilete. Ta eit nytt bilete, eller vel ei JPEG- eller PNG-fil.',
    tooMany: 'Gruppa har så mange bilete som det er plass til. Slett eit av dei først.',
    notShown: 'Bileta kunne ikkje hentast frå denne eininga. Last sida på nytt.',
    full: 'Biletet vart ikkje lagra: eininga er full. Frigjer plass, og prøv igjen. Det som er ført inn, er ikkje røyrt.',
    newerApp: 'Biletet vart ikkje lagra: ei nyare utgåve av Langbord er open i ei anna fane. Last sida på nytt.',
    unknown: 'Biletet vart ikkje lagra. Prøv igjen.',
  },
  twice: 'Det du fører inn, liknar på det gruppa alt har. Er arket ført inn før?',
  asAnother: (group: string) => `Det du fører inn, liknar på det ${group} har. Er dette rett ark?`,
  keep: 'Behald begge',
  takeAway: 'Ta bort det eg førte inn no',
  takenAway: 'Det du førte inn no, er teke bort. Du kan angre.',
};
