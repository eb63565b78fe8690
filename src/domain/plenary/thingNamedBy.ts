import { stemOf } from './stemOf.ts';

/**
 * Words that stand for one thing where schools, kindergartens and culture are talked about, in bokmål, nynorsk, Swedish and
 * English; a line is a thing. A word in other forms, and one that ends with it ("skoleskyss"), counts too. It is a list by hand, and
 * what stands here only makes points look alike to the device: no word of anybody is changed.
 */
const things = `
stilling stillingar tjänst jobb post årsverk deltid heltid ansettelse anställning
skyss skjuts buss transport reise reiseveg resa reisevei kollektivtrafikk
instrument utstyr utrustning equipment
lokale lokaler rom arena bygg areal lokal sal øvingsrom
møteplass mötesplats møtepunkt møtested møtestad nettverk nätverk møte möte treff meeting network arena
finansiering midler medel økonomi ekonomi penger pengar tilskudd tilskot bidrag budsjett budget støtteordning pott funding
varig langsiktig långsiktig stabil permanent vedvarende kontinuitet kontinuerlig
prosjekt projekt
plan planverk kommuneplan handlingsplan strategi styringsdokument årsplan handlingsprogram
forankre forankring förankring förankra forankra
kompetanse kompetens kunnskap kunskap competence skills
kurs etterutdanning videreutdanning vidareutdanning fortbildning etterutdannelse opplæring utbildning kompetanseheving kompetanseutvikling kompetensutveckling studiepoeng training
vikar vikarie vikarordning vikarmidler
gratis gratisplass friplass avgiftsfri kostnadsfri avgift kontingent elevkontingent pris makspris egenandel eigendel moderasjon søskenmoderasjon skolepenger
råd inntekt inkomst fattigdom lavinntekt låginntekt
samarbeid samarbete samhandling samverkan samspill samspel samskaping samvirke cooperation
kommune kommunar municipality
lærer lærar lärare pedagog teacher
leder leiar ledare rektor sjef chef styrer ledelse leiing ledning
politiker politisk politikk folkevalgt folkevald kommunestyre formannskap fullmäktige ordfører
foreldre föräldrar foresatt føresett vårdnadshavare heim familie familj
elev barn ungdom unge unga child pupil
barnehage barnehagar förskola barnehave kindergarten
sfo aks fritids skolefritidsordning skulefritidsordning
frivillig frivillighet frivilligheit lag forening foreining förening föreningsliv korps kor klubb organisasjon idrettslag
synlig synleg synliggjøre synliggjere synlighet synlegheit synas markedsføring framsnakking omdømme nettside heimeside
informasjon information kommunikasjon kommunicere fortelle fortelje berätta
rekruttere rekruttering rekrytera rekrytering rekruttera
lov lovfeste lovpålagt opplæringslov forskrift föreskrift lagstifta lovverk law
føring retningslinje riktlinje krav styrning pålegg forventning förväntning oppdrag uppdrag
stat staten statlig statleg nasjonal nationell departement direktorat udir myndighet regjering
fylke fylkeskommune fylkeskommunal region regional
tid avsatt avsette sette frigjort time
planlegge planlegging planera planering samplanlegging
medvirkning medverknad medvirke inflytande påvirke påverka delaktighet elevråd ungdomsråd bestemme bestemma
tilrettelegge tilrettelegging tilrettelagt anpassa tilpasse tilpasset funksjonsnedsettelse funktionsnedsättning funksjonshemming særskild universell
mangfold mangfald mångfald inkludere inkludering minoritet minoritetsspråklig flerspråklig fleirspråkleg innvandrer innvandrar nyanländ flyktning
digital nettbasert fjernundervisning distansundervisning fjärrundervisning distanse nett online
skoledag skuledag skoletid skuletid skoltid timeplan skoldag
eierskap eigarskap ägarskap eierforhold medeierskap ansvar
rolle rolleavklaring ansvarsfordeling rollfördelning
felles gemensam saman sammen
forståelse forståing förståelse innsikt insikt
evaluering utvärdering måling statistikk undersøkelse
venteliste kø kölista ventetid
konsert forestilling föreställning framsyning opptreden scene
kunstner konstnär kunstnar musiker profesjonell
terapi helse hälsa velferd
eldre äldre sykehjem omsorg
bredde breddetilbud lavterskel lågterskel
grend distrikt glesbygd bygd avstand avstånd langt
nabokommune interkommunal kommunegrense tvers tvärs mellankommunal
`;

const thingOf = new Map<string, string>();
for (const line of things.trim().split('\n')) {
  const [name = '', ...others] = line.split(' ');
  for (const word of [name, ...others]) {
    const stem = stemOf(word);
    if (stem !== '' && !thingOf.has(stem)) thingOf.set(stem, name);
  }
}

const shortestEnd = 4;

/** The thing that a stem stands for, or that its last part does; null for a word of no thing. */
export function thingNamedBy(stem: string): string | null {
  const own = thingOf.get(stem);
  if (own !== undefined) return own;
  for (let at = 3; at + shortestEnd <= stem.length; at++) {
    const thing = thingOf.get(stem.slice(at));
    if (thing !== undefined) return thing;
  }
  return null;
}

/** Whether a stem is one of the words that a thing goes by, so that a compound can be parted there. */
export function isKnownStem(stem: string): boolean {
  return thingOf.has(stem);
}
