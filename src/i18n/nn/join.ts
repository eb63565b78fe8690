import type { Messages } from '../messages.ts';

export const join: Messages['join'] = {
  heading: 'Bli med på eit seminar',
  intro: 'Du treng ein QR-kode eller ei lenkje frå den som held seminaret.',
  code: 'Med QR-kode',
  scan: 'Skann QR-kode',
  stopScanning: 'Slå av kameraet',
  starting: 'Slår på kameraet …',
  scanning: 'Kameraet er på. Hald QR-koden framfor det.',
  stopped: 'Kameraet er av.',
  view: 'Det kameraet ser',
  cameraProblems: {
    none: 'Langbord finn ikkje noko kamera her. Vel eit bilete av koden, eller bruk lenkja.',
    refused:
      'Langbord har ikkje lov til å bruke kameraet. Gi lov i innstillingane i nettlesaren for denne sida og prøv igjen, vel eit bilete av koden, eller bruk lenkja.',
    busy: 'Kameraet er oppteke i eit anna program eller ei anna fane. Lukk det og prøv igjen, vel eit bilete av koden, eller bruk lenkja.',
  },
  scannerMissing: 'Skannaren er ikkje lagra på denne eininga enno. Kople til nettet og prøv igjen, eller bruk lenkja.',
  picture: 'Vel eit bilete av koden',
  pictureHelp: 'Du kan òg sleppe biletet her, eller lime det inn.',
  readingPicture: 'Ser etter koden i biletet …',
  pictureProblems: {
    notAPicture: 'Fila kan ikkje visast som bilete. Vel eit bilete eller eit skjermbilete av koden.',
    noCode: 'Langbord fann ingen QR-kode i biletet. Ta eit skarpare bilete der heile koden er med, eller bruk lenkja.',
  },
  link: 'Med lenkje',
  linkLabel: 'Lenkja',
  linkHelp: 'Lim henne inn, eller skriv henne av frå eit ark. Mellomrom og linjeskift gjer ingenting.',
  linkMissing: 'Lim inn eller skriv lenkja først.',
  go: 'Bli med',
  going: 'Opnar …',
  codeProblems: {
    foreign: 'QR-koden er ikkje frå Langbord. Sjå etter koden på skjermen eller arket til den som held seminaret.',
    damaged: 'QR-koden er frå Langbord, men ikkje heil. Be om å få sjå han på nytt.',
  },
  linkProblems: {
    foreign: 'Dette er ikkje ei lenkje til eit seminar i Langbord. Be den som held seminaret, om lenkja.',
    damaged:
      'Lenkja er ikkje heil: eit teikn er feil, manglar eller er for mykje. Lim inn heile, eller sjå over det du skreiv. Store og små bokstavar er ulike.',
  },
  problems: {
    handOver:
      'Dette er ein kode for overlevering mellom einingar som alt er med. Bli med på seminaret først, med koden eller lenkja til den som held det.',
    newer: 'Denne lenkja er laga med ei nyare utgåve av Langbord. Kople til nettet, last sida på nytt, og prøv igjen.',
    otherKeys:
      'Lenkja gjeld eit seminar som er på denne eininga, men passar ikkje til det. Ho kan vere forfalska. Be den som held seminaret, om lenkja på nytt.',
    notSaved:
      'Lenkja er rett, men vart ikkje lagra på denne eininga. Sjå om eininga er full, frigjer plass, og prøv igjen.',
  },
};

export const waiting: Messages['waiting'] = {
  heading: 'Ventar på seminaret',
  linkIsRight: 'Lenkja er rett. Det som er skrive i seminaret, er ikkje på denne eininga enno.',
  itComes:
    'Det kjem hit av seg sjølv når ei eining som har det, er innan rekkjevidd. Ha Langbord ope begge stader. Du kan lukke sida så lenge; eininga hugsar lenkja.',
  reach: {
    noNetwork: 'Denne eininga er utan nett. Langbord leitar vidare når ho er på nett igjen.',
    searching: 'Ser etter ei eining som har seminaret …',
    receiving: 'Fann ei eining. Hentar seminaret …',
  },
  here: 'Seminaret er her.',
  byFile: 'Har du seminaret i ei fil?',
  byFileHelp: 'Ei seminarfil på ein minnepinne eller i ein e-post verkar like godt, også utan nett.',
};
