import type { SeminarTemplate } from '../../domain/template.ts';

export const dialogueSeminar: SeminarTemplate = {
  title: 'Skole og kulturskole sammen',
  themes: [
    {
      title: 'Det vi gjør sammen i dag',
      introduction: [
        'Mange barn møter musikk, dans, teater og bildekunst bare når noen tar det med inn i skoledagen, i SFO eller i barnehagen.',
        'I dette temaet ser vi på samarbeidet slik det er nå: hva som virker, hvem det når, og hva som gjør det vanskelig.',
        'Begynn gjerne med at alle rundt bordet nevner én ting de selv har vært med på.',
      ].join(' '),
      instructions: [
        'Fordel tre oppgaver før dere begynner.',
        'Møteleder og tidtaker sørger for at alle får ordet, og følger med på klokka.',
        'Skriveren skriver det gruppen blir enige om, og leser det høyt før dere går videre.',
        'Temavakten sier fra når samtalen glir bort fra spørsmålet.',
        '',
        'Skriv korte innspill med én tanke i hvert. Er dere uenige, skriver dere begge syn.',
      ].join('\n'),
      minutes: 45,
      questions: [
        { text: 'Hva får barn og unge hos dere i dag fordi skolen og kulturskolen gjør noe sammen?', seats: 0 },
        { text: 'Hvilke barn og unge når samarbeidet ikke, og hva er grunnen til det?', seats: 0 },
        { text: 'Hva gjør det lettest å samarbeide, og hva kommer oftest i veien?', seats: 0 },
        { text: 'Hvem må være med på laget for at samarbeidet skal vare når enkeltpersoner slutter?', seats: 0 },
      ],
    },
    {
      title: 'Det vi vil få til framover',
      introduction: [
        'Nå ser vi framover. Tenk dere at samarbeidet er blitt en vanlig del av hverdagen, både i den minste og i den største kommunen ved bordet.',
        'Vi leter etter tiltak som kan begynne snart, og som noen faktisk kan ta ansvar for.',
      ].join(' '),
      instructions: [
        'Behold oppgavene dere fordelte, eller bytt.',
        'Skriv først ned alle forslag uten å vurdere dem. Bruk de siste ti minuttene på å velge de tre viktigste, og sett dem på plass 1, 2 og 3.',
        'Er et innspill ment for noen utenfor gruppen, kan dere velge hvem som bør lese det.',
      ].join('\n'),
      minutes: 50,
      questions: [
        { text: 'Hva skal barn og unge merke om tre år hvis samarbeidet lykkes?', seats: 0 },
        { text: 'Hvilke tiltak bør settes i gang først?', seats: 3 },
      ],
    },
  ],
  addressees: ['Egen kommune', 'Fylkeskommunen', 'KS', 'Norsk kulturskoleråd', 'Utdanningsdirektoratet'],
};
