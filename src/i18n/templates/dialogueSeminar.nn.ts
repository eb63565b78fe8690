import type { SeminarTemplate } from '../../domain/template.ts';

export const dialogueSeminar: SeminarTemplate = {
  title: 'Skule og kulturskule saman',
  themes: [
    {
      title: 'Det vi gjer saman i dag',
      introduction: [
        'Mange barn møter musikk, dans, teater og biletkunst berre når nokon tek det med inn i skuledagen, i SFO eller i barnehagen.',
        'I dette temaet ser vi på samarbeidet slik det er no: kva som verkar, kven det når, og kva som gjer det vanskeleg.',
        'Byrja gjerne med at alle rundt bordet nemner éin ting dei sjølve har vore med på.',
      ].join(' '),
      instructions: [
        'Fordel tre oppgåver før de byrjar.',
        'Møteleiar og tidtakar syter for at alle får ordet, og følgjer med på klokka.',
        'Skrivaren skriv det gruppa blir samd om, og les det høgt før de går vidare.',
        'Temavakta seier frå når samtalen glir bort frå spørsmålet.',
        '',
        'Skriv korte innspel med éin tanke i kvart. Er de usamde, skriv de begge syna.',
      ].join('\n'),
      minutes: 45,
      questions: [
        { text: 'Kva får barn og unge hos dykk i dag fordi skulen og kulturskulen gjer noko saman?', seats: 0 },
        { text: 'Kva for barn og unge når samarbeidet ikkje, og kva er grunnen til det?', seats: 0 },
        { text: 'Kva gjer det lettast å samarbeide, og kva kjem oftast i vegen?', seats: 0 },
        { text: 'Kven må vere med på laget for at samarbeidet skal vare når enkeltpersonar sluttar?', seats: 0 },
      ],
    },
    {
      title: 'Det vi vil få til framover',
      introduction: [
        'No ser vi framover. Tenk dykk at samarbeidet er blitt ein vanleg del av kvardagen, både i den minste og i den største kommunen ved bordet.',
        'Vi leitar etter tiltak som kan byrje snart, og som nokon faktisk kan ta ansvar for.',
      ].join(' '),
      instructions: [
        'Hald på oppgåvene de fordelte, eller byt.',
        'Skriv først ned alle framlegg utan å vurdere dei. Bruk dei siste ti minutta på å velje dei tre viktigaste, og set dei på plass 1, 2 og 3.',
        'Er eit innspel meint for nokon utanfor gruppa, kan de velje kven som bør lese det.',
      ].join('\n'),
      minutes: 50,
      questions: [
        { text: 'Kva skal barn og unge merke om tre år dersom samarbeidet lukkast?', seats: 0 },
        { text: 'Kva for tiltak bør setjast i gang først?', seats: 3 },
      ],
    },
  ],
  addressees: ['Eigen kommune', 'Fylkeskommunen', 'KS', 'Norsk kulturskoleråd', 'Utdanningsdirektoratet'],
};
