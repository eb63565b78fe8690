export const join = {
  heading: 'Bli med på et seminar',
  intro: 'Du trenger en QR-kode eller en lenke fra den som holder seminaret.',
  code: 'Med QR-kode',
  scan: 'Skann QR-kode',
  stopScanning: 'Slå av kameraet',
  starting: 'Slår på kameraet …',
  scanning: 'Kameraet er på. Hold QR-koden foran det.',
  stopped: 'Kameraet er av.',
  view: 'Det kameraet ser',
  cameraProblems: {
    none: 'Langbord finner ikke noe kamera her. Velg et bilde av koden, eller bruk lenken.',
    refused:
      'Langbord har ikke lov til å bruke kameraet. Gi lov i nettleserens innstillinger for denne siden og prøv igjen, velg et bilde av koden, eller bruk lenken.',
    busy: 'Kameraet er opptatt i et annet program eller en annen fane. Lukk det og prøv igjen, velg et bilde av koden, eller bruk lenken.',
  },
  scannerMissing: 'Skanneren er ikke lagret på denne enheten ennå. Koble til nettet og prøv igjen, eller bruk lenken.',
  picture: 'Velg et bilde av koden',
  pictureHelp: 'Du kan også slippe bildet her, eller lime det inn.',
  readingPicture: 'Ser etter koden i bildet …',
  pictureProblems: {
    notAPicture: 'Filen kan ikke vises som bilde. Velg et bilde eller et skjermbilde av koden.',
    noCode: 'Langbord fant ingen QR-kode i bildet. Ta et skarpere bilde der hele koden er med, eller bruk lenken.',
  },
  link: 'Med lenke',
  linkLabel: 'Lenken',
  linkHelp: 'Lim den inn, eller skriv den av fra et ark. Mellomrom og linjeskift gjør ingenting.',
  linkMissing: 'Lim inn eller skriv lenken først.',
  go: 'Bli med',
  going: 'Åpner …',
  codeProblems: {
    foreign: 'QR-koden er ikke fra Langbord. Se etter koden på skjermen eller arket til den som holder seminaret.',
    damaged: 'QR-koden er fra Langbord, men ikke hel. Be om å få se den på nytt.',
  },
  linkProblems: {
    foreign: 'Dette er ikke en lenke til et seminar i Langbord. Be den som holder seminaret, om lenken.',
    damaged:
      'Lenken er ikke hel: et tegn er feil, mangler eller er for mye. Lim inn hele, eller se over det du skrev. Store og små bokstaver er ulike.',
  },
  problems: {
    handOver:
      'Dette er en kode for overlevering mellom enheter som alt er med. Bli med på seminaret først, med koden eller lenken til den som holder det.',
    newer:
      'Denne lenken er laget med en nyere utgave av Langbord. Koble til nettet, last siden på nytt, og prøv igjen.',
    otherKeys:
      'Lenken gjelder et seminar som er på denne enheten, men passer ikke til det. Den kan være forfalsket. Be den som holder seminaret, om lenken på nytt.',
    notSaved:
      'Lenken er riktig, men ble ikke lagret på denne enheten. Se om enheten er full, frigjør plass, og prøv igjen.',
  },
};

export const waiting = {
  heading: 'Venter på seminaret',
  linkIsRight: 'Lenken er riktig. Det som er skrevet i seminaret, er ikke på denne enheten ennå.',
  itComes:
    'Det kommer hit av seg selv når en enhet som har det, er innen rekkevidde. Ha Langbord åpent begge steder. Du kan lukke siden så lenge; enheten husker lenken.',
  reach: {
    noNetwork: 'Denne enheten er uten nett. Langbord leter videre når den er på nett igjen.',
    searching: 'Ser etter en enhet som har seminaret …',
    receiving: 'Fant en enhet. Henter seminaret …',
  },
  here: 'Seminaret er her.',
  byFile: 'Har du seminaret i en fil?',
  byFileHelp: 'En seminarfil på en minnepinne eller i en e-post virker like godt, også uten nett.',
};
