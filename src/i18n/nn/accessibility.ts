import type { AccessibilityWords } from '../loadAccessibilityWords.ts';

export const accessibility: AccessibilityWords = {
  heading: 'Tilgjenge',
  lead: 'Her seier dei som lagar Langbord kva som er prøvd og verkar, kva som ikkje er bra nok, og kva som ikkje er prøvd. Den som driv denne sida, kan ha ei eiga fråsegn.',
  sections: [
    {
      heading: 'Målet',
      facts: [
        'Langbord skal oppfylle WCAG 2.2 på nivå A og AA. Det er ikkje vurdert av nokon utanfor prosjektet.',
        'Under «Utsjånad» på framsida vel du lyse eller mørke fargar og meir kontrast. Langbord følgjer òg innstillingane eininga har for kontrast, fargar og rørsle.',
      ],
    },
    {
      heading: 'Det som er prøvd og verkar',
      facts: [
        'Eit program (axe) ser gjennom skjermar, dialogar og menyar for kvar nye utgåve, på berbar og telefon, i lyse og mørke fargar og med meir kontrast. Det finn ingen feil. Eit program kan berre finne nokre slags feil.',
        'Å lage og førebu eit seminar, skrive, flytte, prioritere, føre opp deltakarar og levere er prøvd med berre tastatur. Alt som kan dragast, kan òg flyttast med knappar.',
        'Ingenting må rullast sidelengs når teksten er forstørra til 400 prosent på ein vanleg skjerm, og ingen ord blir kutta når avstanden mellom ord og linjer aukar.',
        'Knappar og felt er store nok til å treffast med ein finger, og det som har fokus, er synleg.',
        'Tilstandar blir viste med form og ord, ikkje berre farge. Det er sett etter med eigne systemfargar (høg kontrast) i Chromium.',
        'Ting sluttar å røre seg når eininga bed om mindre rørsle.',
        'Rapporten i Word har overskrifter, lister, tabellar med overskriftsrad, språk på teksten og ei skildring av kartet.',
      ],
    },
    {
      heading: 'Det vi veit ikkje er bra nok',
      facts: [
        'Når noko blir levert med kodar framfor eit kamera, kan koden skifte opp til ti gonger i sekundet. Er «mindre rørsle» slått på i eininga, skiftar han tre gonger. Fil og nett er andre måtar å levere på.',
        'Å skanne ein kode krev at kameraet blir retta mot han. Lenkje og fil er andre vegar inn.',
        'Det folk skriv, er ikkje merkt med språk på skjermen. I rapporten blir språket gjetta, og korte tekstar kan få feil språk.',
        'Kartet med prikkar er eit bilete. Lista under seier det same med ord.',
        'Ein PDF blir laga av nettlesaren, og det er han som avgjer om fila er merkt for skjermlesarar. Word-fila er tryggare.',
        'Tekstane på skjermen på veggen er laga for å lesast på avstand. Det same står i seminaret på einingane.',
      ],
    },
    {
      heading: 'Det som ikkje er prøvd',
      facts: [
        'Skjermlesarar på verkelege einingar: NVDA, JAWS, VoiceOver og TalkBack.',
        'Talestyring, brytarar og program som forstørrar skjermen.',
        'Verkelege iPadar og iPhonar, og verkelege projektorar.',
        'Prøving saman med folk som har ei funksjonsnedsetjing.',
      ],
    },
    {
      heading: 'Sei frå',
      facts: [
        'Verkar ikkje noko for deg, sei frå til den som driv denne sida, eller til den som inviterte deg. Fortel kva du gjorde, kva som hende, og kva eining, nettlesar og hjelpemiddel du brukte.',
        'Kan du ikkje bruke Langbord i seminaret, kan ein annan ved bordet skrive for deg, eller gruppa kan skrive på papir.',
      ],
    },
  ],
};
