import type { AccessibilityWords } from '../loadAccessibilityWords.ts';

export const accessibility: AccessibilityWords = {
  heading: 'Tillgänglighet',
  lead: 'Här säger de som gör Langbord vad som är prövat och fungerar, vad som inte är bra nog och vad som inte är prövat. Den som driver den här webbplatsen kan ha en egen redogörelse.',
  sections: [
    {
      heading: 'Målet',
      facts: [
        'Langbord ska uppfylla WCAG 2.2 på nivå A och AA. Det har inte bedömts av någon utanför projektet.',
        'Under ”Utseende” på startsidan väljer du ljusa eller mörka färger och mer kontrast. Langbord följer också enhetens inställningar för kontrast, färger och rörelse.',
      ],
    },
    {
      heading: 'Det som är prövat och fungerar',
      facts: [
        'Ett program (axe) går igenom skärmar, dialoger och menyer inför varje ny version, på bärbar dator och telefon, i ljusa och mörka färger och med mer kontrast. Det hittar inga fel. Ett program kan bara hitta vissa slags fel.',
        'Att skapa och förbereda ett seminarium, skriva, flytta, prioritera, anteckna deltagare och lämna in är prövat med bara tangentbord. Allt som kan dras kan också flyttas med knappar.',
        'Inget behöver rullas i sidled när texten förstoras till 400 procent på en vanlig skärm, och inga ord klipps av när avståndet mellan ord och rader ökas.',
        'Knappar och fält är stora nog för ett finger, och det som har fokus syns.',
        'Tillstånd visas med form och ord, inte bara färg. Det har prövats med egna systemfärger (hög kontrast) i Chromium.',
        'Saker slutar röra sig när enheten ber om mindre rörelse.',
        'Rapporten i Word har rubriker, listor, tabeller med rubrikrad, språk på texten och en beskrivning av kartan.',
      ],
    },
    {
      heading: 'Det vi vet inte är bra nog',
      facts: [
        'När något lämnas in med koder framför en kamera kan koden byta upp till tio gånger i sekunden. Är ”minska rörelse” påslaget i enheten byter den tre gånger. Fil och nät är andra sätt att lämna in.',
        'Att skanna en kod kräver att kameran riktas mot den. Länk och fil är andra vägar in.',
        'Det som folk skriver är inte märkt med språk på skärmen. I rapporten gissas språket, och korta texter kan få fel språk.',
        'Kartan med prickar är en bild. Listan under säger samma sak med ord.',
        'En PDF görs av webbläsaren, och det är den som avgör om filen är märkt för skärmläsare. Word-filen är säkrare.',
        'Texterna på skärmen på väggen är gjorda för att läsas på avstånd. Samma sak står i seminariet på enheterna.',
      ],
    },
    {
      heading: 'Det som inte är prövat',
      facts: [
        'Skärmläsare på verkliga enheter: NVDA, JAWS, VoiceOver och TalkBack.',
        'Röststyrning, kontakter och program som förstorar skärmen.',
        'Verkliga iPad och iPhone, och verkliga projektorer.',
        'Prövning tillsammans med personer som har en funktionsnedsättning.',
      ],
    },
    {
      heading: 'Säg till',
      facts: [
        'Fungerar något inte för dig, säg till den som driver den här webbplatsen eller den som bjöd in dig. Berätta vad du gjorde, vad som hände och vilken enhet, webbläsare och vilket hjälpmedel du använde.',
        'Kan du inte använda Langbord i seminariet kan någon annan vid bordet skriva åt dig, eller så kan gruppen skriva på papper.',
      ],
    },
  ],
};
