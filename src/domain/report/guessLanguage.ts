import type { Language } from '../plan.ts';

/** Small words that are spelled so in one of the four languages only: a few of them tell a text's language. */
const tellingWords: Readonly<Record<Language, string>> = {
  nb: 'ikke jeg hva hvordan hvorfor hvem hver hvert hverandre fra noe noen sammen gjøre gjør mye skole skolen flere uten deres dere muligheter mulig kommunene være et disse selv jevnlig',
  nn: 'ikkje eg kva korleis kvifor kven kvar kvart kvarandre frå noko nokon nokre berre meir saman gjere gjer mykje skule skulen fleire deira moglegheiter mogleg kommunane vere vore ein eit dei òg desse sjølv jamleg eigen auke høve',
  sv: 'inte jag vad hur varför vem varje varandra från något någon några tillsammans göra gör mycket mellan skola skolan också deras möjligheter kommunerna och är att för till ett när där här bör själv',
  en: 'the and of are what how why who every each from something only more also together than much between school several without their with this that they not we our should',
};

const languageOf: ReadonlyMap<string, Language> = new Map(
  (['nb', 'nn', 'sv', 'en'] as const).flatMap((language) =>
    tellingWords[language].split(' ').map((word): [string, Language] => [word, language]),
  ),
);

/** The language a text is written in, as its small words tell; `otherwise` when they tell nothing, or two alike. */
export function guessLanguage(text: string, otherwise: Language): Language {
  const counts = new Map<Language, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const language = languageOf.get(word);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : otherwise;
}
