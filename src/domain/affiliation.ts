import type { MunicipalityId } from './municipality/municipality.ts';

/** Where a participant comes from: a municipality of the register, or an organisation in free text. */
export type Affiliation =
  | { readonly kind: 'municipality'; readonly id: MunicipalityId }
  | { readonly kind: 'organisation'; readonly name: string };
