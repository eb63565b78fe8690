/**
 * Common words that have "fl", "fi", "ff", "ffi" or "ffl" in them, in Norwegian, Swedish and English. A PDF often loses just those letters, since it writes
 * them as one sign. `*`: the word may go on; such a one is long, and no other word begins as it does without those letters.
 */
export const wordsWithLigatures = `
flere fleire flest fleste flertall fleirtal flerårig fleirårig flerspråklig* fleirspråkleg* flerfaglig* fleirfagleg* flerkulturell* fleirkulturell* flerbruk* fleirbruk*
flytte flytter flyttet flytta flyttar flytting* flyktning* fleksibel fleksible fleksibelt fleksibilitet* flink flinke flinkere flinkare flott flotte flaskehals*
innflytelse* innflyting overflat* overflødig* konflikt* refleksjon* reflekter* reflektert definere definer* definert definisjon* finne finner finnes finnast finst funnet
finansier* finansiell* fiskeri* fiskere filmer filme filmet firma firmaer figur figurer fikse filosofi* profil profiler profilering* identifiser* identifik* kvalifiser* kvalifikasjon*
sertifiser* sertifikat* spesifikk* spesifikke spesifikt spesifiser* fotografi* grafisk* geografi* bibliografi* koreografi* offentlig offentlige offentlighet* offentleg offentlege
effekt effekter effektiv* effektivt differensier* offensiv* offisiell* offisielt tilfredsstill* kaffe trafikk* treffe treffes treffast treffpunkt* stoff stoffer skaffe skaffer
flera flesta flerårig* flerspråkig* flytta flyttar flickor flicka inflytande* konflikter reflektera* definiera* definition* finansiera* finansiering* finns finnas finner kvalificera* certifiera*
specifik specifika specifikt specificera* officiell* officiella träffa träffar träffas träffpunkt* anskaffa* affärer fritidsaff identifiera*
flexible flexibility influence* conflict* reflect reflects reflection* benefit benefits beneficial efficient* efficiency sufficient* office offices official* different* difference* difficult*
offer offers offered offering effect effects effective* effort efforts staff finance* financial* finding finally field fields identify identifies identified identification*
significant* specific* certificate* confident* confidence define defined definition* profile profiles traffic* scientific* first final
verifiser* modifiser* klassifiser* konfirmasjon* infiltr* fløyte fløyter fiolin* fiber fibernett koreografi* bekreftet
`
  .trim()
  .split(/\s+/)
  .filter((word) => /f[fil]/.test(word));

/** Ordinary words and names that look like one of those without its letters. */
export const wholeWords = new Set(
  `era trakk ber den dens der eks eld ene fer fers gur ink inke inkare ka kae kse les lte lter nal nale ner nes net nner nnes nst ocer oer ott otte ox res rm rma rmer rst sta stae sto stoer
  tre trea treer est este sken skeri iber olin ekser flerer`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
