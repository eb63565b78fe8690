import type { Affiliation } from '../../../domain/affiliation.ts';
import type { MunicipalityRegister } from '../../../domain/municipality/createRegister.ts';
import { findMunicipalities, type MunicipalityMatch } from '../../../domain/municipality/findMunicipalities.ts';
import { municipalityLabel } from '../../../domain/municipality/municipality.ts';
import { parseMunicipalities } from '../../../domain/municipality/parseMunicipalities.ts';
import type { Formats } from '../../../i18n/formats.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { ComboboxOption } from '../../parts/Combobox.tsx';

/** A line of the list under the field. */
export interface PlaceOption extends ComboboxOption {
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

function toOption(match: MunicipalityMatch, t: Messages): PlaceOption {
  const option = municipalityOption(match, t);
  return { ...option, shown: option.label, places: [{ kind: 'municipality', id: match.municipality.id }] };
}

/** A municipality in a list: its county, and why it is there when it was not met by its name of today. */
export function municipalityOption({ municipality, by }: MunicipalityMatch, t: Messages): ComboboxOption {
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
  };
}
