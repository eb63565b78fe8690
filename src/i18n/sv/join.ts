import type { Messages } from '../messages.ts';

export const join: Messages['join'] = {
  heading: 'Gå med i ett seminarium',
  intro: 'Du behöver en QR-kod eller en länk från den som håller seminariet.',
  code: 'Med QR-kod',
  scan: 'Skanna QR-kod',
  stopScanning: 'Stäng av kameran',
  starting: 'Sätter på kameran …',
  scanning: 'Kameran är på. Håll QR-koden framför den.',
  stopped: 'Kameran är av.',
  view: 'Det kameran ser',
  cameraProblems: {
    none: 'Langbord hittar ingen kamera här. Välj en bild av koden, eller använd länken.',
    refused:
      'Langbord får inte använda kameran. Tillåt det i webbläsarens inställningar för den här sidan och försök igen, välj en bild av koden, eller använd länken.',
    busy: 'Kameran är upptagen i ett annat program eller en annan flik. Stäng det och försök igen, välj en bild av koden, eller använd länken.',
  },
  scannerMissing:
    'Skannern är inte sparad på den här enheten än. Anslut till nätet och försök igen, eller använd länken.',
  picture: 'Välj en bild av koden',
  pictureHelp: 'Du kan också släppa bilden här, eller klistra in den.',
  readingPicture: 'Letar efter koden i bilden …',
  pictureProblems: {
    notAPicture: 'Filen går inte att visa som bild. Välj en bild eller en skärmbild av koden.',
    noCode: 'Langbord hittade ingen QR-kod i bilden. Ta en skarpare bild där hela koden är med, eller använd länken.',
  },
  link: 'Med länk',
  linkLabel: 'Länken',
  linkHelp: 'Klistra in den, eller skriv av den från ett blad. Mellanslag och radbrytningar gör inget.',
  linkMissing: 'Klistra in eller skriv länken först.',
  go: 'Gå med',
  going: 'Öppnar …',
  codeProblems: {
    foreign: 'QR-koden är inte från Langbord. Leta efter koden på skärmen eller bladet hos den som håller seminariet.',
    damaged: 'QR-koden är från Langbord, men inte hel. Be att få se den igen.',
  },
  linkProblems: {
    foreign: 'Det här är inte en länk till ett seminarium i Langbord. Be den som håller seminariet om länken.',
    damaged:
      'Länken är inte hel: ett tecken är fel, saknas eller är för mycket. Klistra in hela, eller se över det du skrev. Stora och små bokstäver är olika.',
  },
  problems: {
    handOver:
      'Det här är en kod för att lämna över mellan enheter som redan är med. Gå med i seminariet först, med koden eller länken från den som håller det.',
    newer:
      'Den här länken är gjord med en nyare version av Langbord. Anslut till nätet, ladda om sidan och försök igen.',
    otherKeys:
      'Länken gäller ett seminarium som finns på den här enheten, men passar inte till det. Den kan vara förfalskad. Be den som håller seminariet om länken igen.',
    notSaved:
      'Länken är rätt, men sparades inte på den här enheten. Se om enheten är full, frigör utrymme och försök igen.',
  },
};

export const waiting: Messages['waiting'] = {
  heading: 'Väntar på seminariet',
  linkIsRight: 'Länken är rätt. Det som är skrivet i seminariet finns inte på den här enheten än.',
  itComes:
    'Det kommer hit av sig självt när en enhet som har det är inom räckhåll. Ha Langbord öppet på båda ställena. Du kan stänga sidan så länge; enheten minns länken.',
  reach: {
    noNetwork: 'Den här enheten är utan nät. Langbord letar vidare när den är på nätet igen.',
    searching: 'Letar efter en enhet som har seminariet …',
    receiving: 'Hittade en enhet. Hämtar seminariet …',
  },
  here: 'Seminariet är här.',
  byFile: 'Har du seminariet i en fil?',
  byFileHelp: 'En seminariefil på ett USB-minne eller i ett mejl fungerar lika bra, också utan nät.',
};
