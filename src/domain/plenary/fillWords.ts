import { foldForSearch } from './foldForSearch.ts';

/** Words that stand in every kind of point, in bokmål, nynorsk, Swedish and English: they make nothing alike. */
const words = `
alle alt and andre annan annet anna at att av be bedre behov behøver behöver ber betre blant bland bli blir både
da de deg dei dem den denne der deres det dette dette din disse do du då där eg ei eit eitt ein eller en er et ett etter fall
flere fleire fler for fordi fra från frå få får för først gi gir gjerne gjør gjøre gjere gjer god gode godt gott ha har have
hele heile hva hvem hver hvert hvilke hvor hvordan i ikke ikkje inn inne inte it ja jeg kan kva kven kvar
kvifor korleis la litt lite långt lenge man mange med meir mellom mellan men mer mest mot mye mykje mycket må måste måtte när
noe noen noko nokon någon något nå nu når og også om on opp or oss over over på sammen saman samme same sine sin seg sig sikre
si skal ska skulle slik slike som stor store større så sånn the that they this til till tilbud to tydelig
under up upp ut uten utan vara vår våre vårt ved vel velge vera vere vi ved vid vil vilja ville være viktig viktigt var vart vår we
with your å å åt öka øke auke från flera genom gjennom bra krav trenger treng
eksempel exempel eks feks ulik ulike olika forskjellig forskjellige forhold grad slags type handler finnes finst blant ofte også veldig
`;

const folded = new Set(foldForSearch(words).trim().split(' '));

/** Whether a word that is folded for search carries no meaning by itself. */
export function isFillWord(word: string): boolean {
  return word.length < 2 || folded.has(word);
}
