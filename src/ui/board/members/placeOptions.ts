import type { Affiliation } from '../../../domain/affiliation.ts';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';
import { findMunicipalities, type MunicipalityMatch } from '../../../domain/municipality/findMunicipalities.ts';
import { municipalityLabel } from '../../../domain/municipality/municipality.ts';
import { parseMunicipalities } from '../../../domain/municipality/parseMunicipalities.ts';
import type { Formats } from '../../../i18n/formats.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** A line of the list under the field. */
export interface PlaceOption {
  readonly key: string;
  readonly label: string;
  /** County, and why it is in the list when it was not met by its name of today. */
  readonly detail: string;
  /** What the field says when it is chosen. */
  readonly shown: string;
  readonly places: readonly Affiliation[];
}

const most = 8;

/**
 * What a typed place may mean, likeliest first; the last line takes it as an organisation. Nothing while the register
 * is being fetched: whoever is quick would take a municipality for an organisation.
 */
export function placeOptions(
  register: MunicipalityRegister | null | 'failed',
  typed: string,
  t: Messages,
  formats: Formats,
): readonly PlaceOption[] {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '' || register === null) return [];
  const options: PlaceOption[] = [];
  if (register !== 'failed') {
    const joint = jointOption(register, name, t, formats);
    if (joint) options.push(joint);
    else options.push(...findMunicipalities(register, name, most).map((match) => toOption(match, t)));
  }
  const places: readonly Affiliation[] = [{ kind: 'organisation', name: name.slice(0, 200) }];
  options.push({ key: 'organisation', label: t.members.asOrganisation(name), detail: '', shown: name, places });
  return options;
}

/** "Evenes/Tjeldsund": several municipalities in one entry, proposed as several members. */
function jointOption(register: MunicipalityRegister, name: string, t: Messages, formats: Formats): PlaceOption | null {
  const pieces = parseMunicipalities(register, name);
  const named = pieces.flatMap(({ result }) => (result.kind === 'one' ? [result.municipality] : []));
  if (named.length < 2 || named.length !== pieces.length) return null;
  const names = formats.list(named.map(municipalityLabel));
  return {
    key: 'joint',
    label: t.members.several(names, named.length),
    detail: '',
    shown: names,
    places: named.map(({ id }) => ({ kind: 'municipality', id })),
  };
}

function toOption({ municipality, by }: MunicipalityMatch, t: Messages): PlaceOption {
  const reason =
    by.kind === 'former'
      ? t.members.formerName(by.name, municipality.name)
      : by.kind === 'parallel'
        ? municipality.officialName
        : '';
  return {
    key: municipality.id,
    label: municipalityLabel(municipality),
    // A namesake carries its county in its label.
    detail: [municipality.hasNamesake ? '' : municipality.county, reason].filter(Boolean).join('. '),
    shown: municipalityLabel(municipality),
    places: [{ kind: 'municipality', id: municipality.id }],
  };
}
