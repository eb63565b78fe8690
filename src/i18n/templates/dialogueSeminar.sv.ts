import type { SeminarTemplate } from '../../domain/template.ts';

export const dialogueSeminar: SeminarTemplate = {
  title: 'Skola och kulturskola tillsammans',
  themes: [
    {
      title: 'Det vi gör tillsammans i dag',
      introduction: [
        'Många barn möter musik, dans, teater och bild bara när någon tar med det in i skoldagen, på fritidshemmet eller i förskolan.',
        'I det här temat tittar vi på samarbetet som det ser ut nu: vad som fungerar, vilka det når och vad som gör det svårt.',
        'Börja gärna med att alla runt bordet nämner en sak som de själva har varit med om.',
      ].join(' '),
      instructions: [
        'Fördela tre uppgifter innan ni börjar.',
        'Ordförande och tidtagare ser till att alla får ordet och håller koll på klockan.',
        'Sekreteraren skriver det som gruppen enas om och läser upp det innan ni går vidare.',
        'Temavakten säger till när samtalet glider bort från frågan.',
        '',
        'Skriv korta inspel med en tanke i varje. Tycker ni olika skriver ni ner båda synsätten.',
      ].join('\n'),
      minutes: 45,
      questions: [
        {
          text: 'Vad får barn och unga hos er i dag tack vare att skolan och kulturskolan gör något tillsammans?',
          seats: 0,
        },
        { text: 'Vilka barn och unga når samarbetet inte, och vad beror det på?', seats: 0 },
        { text: 'Vad underlättar samarbetet mest, och vad kommer oftast i vägen?', seats: 0 },
        {
          text: 'Vilka behöver vara med, hos huvudmannen och i verksamheterna, för att samarbetet ska hålla när enskilda personer slutar?',
          seats: 0,
        },
      ],
    },
    {
      title: 'Det vi vill åstadkomma framöver',
      introduction: [
        'Nu blickar vi framåt. Tänk er att samarbetet har blivit en självklar del av vardagen, både i den minsta och i den största kommunen vid bordet.',
        'Vi letar efter åtgärder som kan komma i gång snart och som någon faktiskt kan ta ansvar för.',
      ].join(' '),
      instructions: [
        'Behåll uppgifterna ni fördelade, eller byt.',
        'Skriv först ner alla förslag utan att värdera dem. Använd de sista tio minuterna till att välja de tre viktigaste och sätt dem på plats 1, 2 och 3.',
        'Är ett inspel riktat till någon utanför gruppen kan ni välja vem som bör läsa det.',
      ].join('\n'),
      minutes: 50,
      questions: [
        { text: 'Vad ska barn och unga märka om tre år om samarbetet lyckas?', seats: 0 },
        { text: 'Vilka åtgärder bör komma i gång först?', seats: 3 },
      ],
    },
  ],
  addressees: ['Den egna kommunen', 'Regionen', 'Kulturskolerådet', 'Skolverket', 'Kulturrådet'],
};
