import type { EnteredWork } from '../../domain/enteredWork.ts';
import { plural } from '../plural.ts';

/** On a group's own board. */
export const entered = {
  heading: 'Infört åt gruppen',
  note: (theme: number, { points, seats, isHandedIn }: EnteredWork) =>
    [
      points + seats > 0 &&
        `Processledaren har fört in ${[
          points > 0 && `${points} inspel`,
          seats > 0 && plural(seats, 'prioritering', 'prioriteringar'),
        ]
          .filter(Boolean)
          .join(' och ')} åt er under tema ${theme}.`,
      isHandedIn && `Processledaren har lämnat in tema ${theme} åt er.`,
      'Ni kan rätta det och göra det till ert eget.',
    ]
      .filter(Boolean)
      .join(' '),
  takeOver: 'Ta över',
  taken: 'Det är nu gruppens eget.',
};

/** What a facilitator enters for a group. */
export const sheet = {
  title: (group: string) => `För in åt ${group}`,
  intro:
    'Skriv det som står på bladet eller sägs. Det sparas efter hand, märks som infört för hand, och gruppen kan rätta det och ta över det. Tryck Enter för nästa inspel.',
  addPhoto: 'Ta bild av bladet',
  addingPhoto: 'Sparar bilden …',
  photo: (when: string) => `Bild av bladet, tagen ${when}`,
  photoNote: 'Bilden stannar på den här enheten. Den skickas inte, och raderas tillsammans med seminariet.',
  foldPhoto: 'Gör bilden liten',
  removePhoto: 'Radera bilden',
  removePhotoHeading: 'Radera bilden?',
  removePhotoNote: 'Bilden finns bara på den här enheten och kan inte hämtas tillbaka. Det som är infört står kvar.',
  photoProblems: {
    unreadable: 'Det här gick inte att läsa som en bild. Ta en ny bild, eller välj en JPEG- eller PNG-fil.',
    tooMany: 'Gruppen har så många bilder som det finns plats för. Radera en av dem först.',
    notShown: 'Bilderna kunde inte hämtas från den här enheten. Ladda om sidan.',
    full: 'Bilden sparades inte: enheten är full. Frigör utrymme och försök igen. Det som är infört är orört.',
    newerApp: 'Bilden sparades inte: en nyare utgåva av Langbord är öppen i en annan flik. Ladda om sidan.',
    unknown: 'Bilden sparades inte. Försök igen.',
  },
  twice: 'Det du för in liknar det gruppen redan har. Har bladet förts in tidigare?',
  asAnother: (group: string) => `Det du för in liknar det ${group} har. Är detta rätt blad?`,
  keep: 'Behåll båda',
  takeAway: 'Ta bort det jag förde in nu',
  takenAway: 'Det du förde in nu är borttaget. Du kan ångra.',
};
