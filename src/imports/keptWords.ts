import { spelledWords } from '../domain/municipality/foldName.ts';

/** Words that say what stands beside them, and nothing else: "Kommuner:", "Gruppe", "Spørsmål", "og". */
const labelWords = new Set(
  `tema dialogtema theme topic del part bolk gruppe gruppen gruppa grupp group bord table rom rum room lag team nr nummer number no spørsmål spørsmåla spurnad spm
  fråga frågeställning question q gruppebesvarelse gruppebesvarelser besvarelse svar answer answers gruppesvar gruppsvar gruppeoppgaver gruppeoppgave gruppearbeid gruppuppgift
  gruppuppgifter fra frå från from av of og och and i in på the samt v ved med kommune kommuner kommunar kommunene kommunane kommun kommunerna municipality municipalities
  deltaker deltakere deltakerne deltakar deltakarar deltakarane deltagere deltagare deltagarna participants participant members member medlemmer medlemmar medlem besto bestod består
  consists consisted vi we er är are kommer kjem come alle alla all hvem kven vilka who til stede närvarande present representert representerade gruppedeltakere gruppemedlemmer
  ref referent skriver skrivar sekreterare scribe chair møteleder møteleiar ordstyrer ordførande ordförande tidtaker tidtakar tidtagare temavakt
  pri prio prioritet prioritering prioriteringer prioriteringar priority priorities våre vår our deltakende følgende`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether what a line says stands somewhere else: all its words but labels and small numbers are among `standing`. */
export function isSaid(text: string, standing: ReadonlySet<string>): boolean {
  return spelledWords(text).every((word) => standing.has(word) || labelWords.has(word) || /^\d{1,2}$/.test(word));
}

export function wordsIn(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of spelledWords(text)) words.add(word);
  return words;
}
