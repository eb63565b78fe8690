declare const municipalityIdBrand: unique symbol;

export type Country = 'NO' | 'SE';

/** Country and official code, as in "NO:0301". The code alone is no key: 1860 is Vestvågøy and Laxå. */
export type MunicipalityId = `${Country}:${string}` & { readonly [municipalityIdBrand]: true };

/** An official name beside the Norwegian one. Tags: sme Northern, smj Lule, sma Southern Sámi, fkv Kven. */
export interface ParallelName {
  readonly language: 'sme' | 'smj' | 'sma' | 'fkv';
  readonly name: string;
}

export interface Municipality {
  readonly id: MunicipalityId;
  readonly country: Country;
  /** Four digits, leading zero kept. */
  readonly code: string;
  /** The Norwegian or Swedish name. */
  readonly name: string;
  /** Swedish counties keep "län". */
  readonly county: string;
  /** WGS84, a point inside the municipality (not its town hall), two decimals. */
  readonly lat: number;
  readonly lon: number;
  readonly parallel: readonly ParallelName[];
  /** All official names in the official order, joined by " – ". Equals `name` where there is only one. */
  readonly officialName: string;
  /** Another municipality has the same name today. */
  readonly hasNamesake: boolean;
}

/** A name that ended after 1990. */
export interface FormerName {
  readonly name: string;
  /** The county that once told it from a namesake: "Hordaland" for Os, which became Bjørnafjorden. */
  readonly formerCounty?: string;
  /** The last year in which the name was in force. */
  readonly untilYear: number;
  /** Today's municipalities; several when it was divided. */
  readonly successors: readonly Municipality[];
}

/** Says whether text from a border has the form of an id, not whether the municipality exists. */
export function isMunicipalityId(text: string): text is MunicipalityId {
  return /^(NO|SE):\d{4}$/.test(text);
}

/** The id that text from a border stands for, or undefined when it has not the form of one. */
export function toMunicipalityId(text: string): MunicipalityId | undefined {
  return isMunicipalityId(text) ? text : undefined;
}

/** The name to show: with the county where two municipalities share it, as in "Våler (Innlandet)". */
export function municipalityLabel(municipality: Municipality): string {
  return municipality.hasNamesake ? `${municipality.name} (${municipality.county})` : municipality.name;
}
