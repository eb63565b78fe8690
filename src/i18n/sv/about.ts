import type { Messages } from '../messages.ts';

export const about: Messages['about'] = {
  heading: 'Om Langbord',
  intro:
    'Langbord är till för dialogseminarier där grupper från många kommuner svarar på samma frågor, vid flera bord och på flera platser. Varje enhet fungerar för sig själv, även utan nät.',
  privacy: 'Integritet',
  privacyFacts: [
    'Det du skriver sparas i webbläsaren på den här enheten: seminarierna, grupperna, inspelen, prioriteringarna och de privata anteckningarna. Språk och utseende sparas också här.',
    'I den här versionen skickas inget av detta från enheten. Servern levererar bara själva appen och får inte veta vad som skrivs.',
    'Det finns ingen inloggning, inga kakor, ingen statistik och inga delar från andra webbplatser.',
    'Den som använder den här enheten med samma webbläsare kan läsa seminarierna här. Den du ger en seminariefil kan läsa allt i filen. Privata anteckningar följer aldrig med i filen.',
    'Deltagarnas namn är frivilliga. Det räcker med kommun eller organisation.',
  ],
  deleting: 'Radera',
  deletingFacts: [
    'Ett seminarium raderar du på startsidan: öppna menyn vid seminariet och välj att radera det från den här enheten. Du kan ångra tills du lämnar startsidan. Därefter är det borta härifrån för gott.',
    'Om du raderar webbplatsdata i webbläsaren försvinner allt. Safari på iPhone och iPad kan själv radera det efter en vecka utan besök, om Langbord inte är tillagt på hemskärmen.',
    'Kopior på andra enheter och i filer måste raderas där de finns.',
  ],
  ownPrivacyPage: 'Integritetspolicyn hos den som driver den här webbplatsen',
  accessibility: 'Tillgänglighet',
  accessibilityFacts: [
    'Langbord är gjort för att uppfylla WCAG 2.2 på nivå AA: allt går att göra med tangentbord och skärmläsare, texten kan förstoras till 400 procent, och färg är aldrig det enda tecknet.',
    'Under Utseende på startsidan väljer du ljusa eller mörka färger och mer kontrast. Langbord följer också enhetens inställningar för kontrast och rörelse.',
  ],
  accessibilityStatement: 'Tillgänglighetsredogörelsen från den som driver den här webbplatsen',
  noStatement: 'Om du hittar något som inte fungerar för dig, säg det till den som bjöd in till seminariet.',
  sources: 'Licens och källor',
  licence: 'Langbord är fri programvara under MIT-licensen.',
  font: 'Typsnittet är Schibsted Grotesk (SIL Open Font License). Knappar och fält bygger på Designsystemet (MIT).',
  municipalities:
    'Kommunindelning: Statistisk sentralbyrå (NLOD) och SCB (CC0). Kommunpunkterna är härledda ur data från © Kartverket (CC BY 4.0) och SCB (CC0).',
  version: (version) => `Version ${version}`,
  owner: (owner) => `Den här webbplatsen drivs av ${owner}.`,
};
