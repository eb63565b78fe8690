import type { PrivacyWords } from '../loadPrivacyWords.ts';

export const privacy: PrivacyWords = {
  heading: 'Integritet',
  lead: 'Här står vad Langbord sparar, var det ligger, vem som kan läsa det och hur det raderas.',
  sections: [
    {
      heading: 'Kort sagt',
      facts: [
        'Det ni skriver ligger på enheterna hos dem som är med i seminariet. Det ligger inte på en server.',
        'Länken till seminariet är nyckeln. Den som har länken kan läsa allt som skrivs där.',
        'Det finns ingen inloggning, inga kakor, ingen statistik och inga delar från andra webbplatser.',
        'De som anordnar seminariet bestämmer vad som skrivs ned och hur länge det sparas. Fråga dem om du vill se, rätta eller radera något om dig själv.',
      ],
    },
    {
      heading: 'Vad som sparas och var',
      facts: [
        'I webbläsaren på varje enhet som är med: planen, grupperna, vilka som sitter vid bordet, inspelen, prioriteringarna, meddelanden, röster, det som har samlats och beslutats, och tidigare versioner av detta.',
        'Deltagarnas namn är frivilliga. Det räcker med kommun eller organisation. Skrivs ett namn in kan alla i seminariet läsa det.',
        'Bara på den enhet där de gjordes: privata anteckningar och bilder av gruppernas blad. De skickas aldrig och följer aldrig med i en kopia. Det du flyttar från en anteckning till gruppens svar är inte längre privat.',
        'Mallar du sparar, språk och utseende ligger också på enheten.',
        'Det som är skrivet ligger krypterat på disken, men nyckeln ligger i samma webbläsare. Den som kan använda enheten och din webbläsare kan läsa seminarierna här.',
        'Varje ändring, också en röst, har en tidpunkt och ett kännetecken för den enhet som gjorde den. Kännetecknet är slumpmässigt och säger inte vem du är, men är detsamma i alla seminarier på enheten.',
      ],
    },
    {
      heading: 'Vem som kan läsa och skriva',
      facts: [
        'Den som har länken eller koden till seminariet kan läsa allt från alla grupper, skriva för en grupp som har gjorts i förväg och starta nya grupper.',
        'Den som har länken till en grupp kan dessutom skriva, ändra och radera för den gruppen.',
        'Den som har länken för processledare kan läsa och ändra allt. Bladet för återställning är den länken på papper.',
        'Den som får en kopia av seminariet (.langbord) får också länken till det.',
        'En länk kan inte dras tillbaka. Kommer den på avvägar får ni skapa ett nytt seminarium.',
        'De som driver den här webbplatsen får inte det ni skriver. Men de levererar appen, och den som styr servern skulle kunna leverera en app som lämnar ut allt. Använd en webbplats som drivs av någon ni litar på.',
      ],
    },
    {
      heading: 'Vad som skickas',
      facts: [
        'Enheterna i ett seminarium skickar det som skrivs direkt till varandra, krypterat med nycklar från länken.',
        'För att hitta varandra använder de en tjänst på nätet. Den ser enheternas nätadresser (IP), hur många som är i samma seminarium, när, och hur stora meddelandena är. Den får varken länken, titlar, namn eller något av det ni skriver.',
        'Servern som följer med Langbord skriver inte ned nätadresser. Den som driver den, eller något som står framför den, kan ändå föra logg, som på andra webbplatser.',
        'Enheter som talar direkt med varandra ser varandras nätadresser. De andra i seminariet ser hur många enheter som är vid varje grupp och vid vilken fråga någon skriver, men inte vem.',
        'Rapporter och kopior görs på enheten och går bara dit du skickar dem. ”Skicka prioriteringarna med e-post” öppnar ditt eget e-postprogram.',
      ],
    },
    {
      heading: 'Kamera och bilder',
      facts: [
        'Kameran är bara på medan något skannas och stängs av när du lämnar skärmen. Bilderna därifrån läses på enheten och varken sparas eller skickas.',
        'Tar en processledare en bild av en grupps blad stannar bilden på den enheten tills den raderas där eller tills seminariet raderas.',
        'Langbord ber aldrig om mikrofon eller position.',
      ],
    },
    {
      heading: 'Så raderar du',
      facts: [
        'På startsidan: öppna menyn vid seminariet och välj ”Radera från den här enheten”. Du kan ångra tills du lämnar startsidan. Då raderas allt som Langbord har sparat av seminariet här: det som är skrivet, länkarna, privata anteckningar, bilder av blad och valet av mapp för kopior.',
        'En processledare kan ange en dag som seminariet ska sparas till. Efter den föreslår varje enhet att det raderas där. Ingenting raderas av sig självt.',
        'Seminariet på andra enheter, kopior, rapporter och utskrifter måste raderas där de finns. Langbord kan inte radera dem.',
        'Ett inspel som raderas i ett seminarium kan ligga kvar i historiken på de enheter som har seminariet.',
        'Webbläsaren kan ha kommit ihåg de adresser du har öppnat, också en länk, i sin egen historik. Det raderas i webbläsaren.',
        'Det kan ta tid innan webbläsaren städar bort det raderade från disken. De ord som eventuellt ligger kvar är krypterade, men inte om de skrevs med version 1 av Langbord.',
        'Raderar du webbplatsdata för den här webbplatsen i webbläsaren försvinner allt, också nycklarna. Safari på iPhone och iPad kan själv radera det efter en vecka utan besök, om Langbord inte är tillagt på hemskärmen.',
      ],
    },
  ],
  setUp: 'Så är den här webbplatsen inställd',
  thisSite: 'den här webbplatsen',
  findsBy: (places) => `Enheterna hittar varandra med hjälp av ${places}.`,
  findsNobody: 'Ingen tjänst för att hitta varandra är inställd. Enheterna möts bara med hjälp av filer och koder.',
  helpedBy: (places) =>
    `För att hitta en väg mellan olika nät används också ${places}. Den som driver det ser enheternas nätadresser och kan skicka vidare det som är krypterat.`,
  helpedByNobody: 'Inga andra tjänster används.',
};
