import type { Messages } from '../messages.ts';

export const failure: Messages['failure'] = {
  heading: 'Något gick fel i Langbord',
  safe: 'Det som är sparat på den här enheten är inte borta. Ladda om sidan för att fortsätta.',
  saveFirst:
    'Är du osäker på om det sista sparades kan du spara seminariet till en fil först. Filen går att öppna igen från startsidan.',
  fileSaved: 'Filen är sparad.',
  fileNotSaved: 'Det gick inte att skapa filen. Ladda om sidan och försök igen.',
  toFrontPage: 'Gå till startsidan',
  details: 'Teknisk beskrivning, för den som ska hjälpa dig',
  notHere: 'Det här seminariet finns inte på den här enheten',
  notHereHelp:
    'Det kan finnas på en annan enhet, i en annan webbläsare, eller vara raderat här. Har du seminariet som fil kan du öppna filen från startsidan.',
  cannotStart: 'Langbord kan inte starta här',
  notBroughtOver: 'Allt kom inte med till den nya versionen',
  notBroughtOverHelp:
    'De här seminarierna skapades med en äldre version av Langbord och kunde inte föras över nu. De är inte borta. Om enheten är full behöver du frigöra utrymme. Försök sedan igen.',
  goOnWithout: 'Fortsätt utan dem så länge',
  reasons: {
    noIndexedDb:
      'Webbläsaren kan inte spara något på den här enheten. Använd en nyare version av Safari, Chrome, Edge eller Firefox.',
    oldBrowser:
      'Webbläsaren är för gammal för Langbord. Uppdatera den, eller använd Chrome eller Edge från version 137, Firefox från 129 eller Safari från 17. Det som är sparat på den här enheten är inte borta.',
    blocked:
      'Webbläsaren låter inte Langbord spara på den här enheten. Det kan vara ett privat fönster, eller så är lagring avstängd i inställningarna. Öppna sidan i ett vanligt fönster.',
    full: 'Den här enheten är full, så Langbord kan inte spara något. Frigör utrymme och ladda om sidan. Det som redan är sparat är inte borta.',
    newerApp: 'En nyare version av Langbord används på den här enheten. Ladda om sidan för att få den här också.',
    insecure:
      'Sidans adress börjar inte med https, och då stänger webbläsaren av det som Langbord behöver för att spara och fungera utan nät. Be den som har satt upp sidan om en adress med https.',
  },
};
