/** Copies of a seminar as files. Fetched when they are first spoken of. */
export const backup = {
  heading: 'Säkerhetskopia',
  never: 'Ingen kopia har sparats från den här enheten ännu.',
  savedAt: (when: string) => `Senast sparad ${when}.`,
  what: 'Kopian är hela seminariet i en fil. När den öppnas i Langbord slås den ihop med det som redan finns.',
  save: 'Spara en kopia',
  saving: 'Skapar kopian och öppnar den för att se att allt är med …',
  saved: 'Kopian är skapad, och allt är med. Den ligger där webbläsaren lägger nedladdningar.',
  notSaved: 'Kopian kunde inte skapas, eller så saknades något i den. Det ni har skrivit finns kvar här. Försök igen.',
  chooseFolder: 'Håll en mapp uppdaterad',
  inFolder: (folder: string) => `Kopian i mappen ”${folder}” hålls uppdaterad så länge seminariet är öppet här.`,
  closedFolder: (folder: string) => `Webbläsaren har stängt mappen ”${folder}”. Kopian där uppdateras inte.`,
  openFolder: 'Öppna mappen igen',
  leaveFolder: 'Sluta uppdatera mappen',
  notInFolder: (folder: string) =>
    `Kopian kunde inte skrivas i mappen ”${folder}”. Välj en annan mapp, eller spara en kopia.`,
  afterHandIn: 'Inlämnat. Spara gärna en kopia också.',
};
