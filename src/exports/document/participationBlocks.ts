import { byCounty } from '../../domain/municipality/byCounty.ts';
import type { MunicipalityId } from '../../domain/municipality/municipality.ts';
import type { ReportMunicipality } from '../../domain/report/report.ts';
import type { ReportContext } from '../reportContext.ts';
import type { Block, ListItem } from './block.ts';

/** Who took part: figures, the map, and the same municipalities by name. */
export function participationBlocks({ report, words, formats, register }: ReportContext): Block[] {
  const idsIn = (...states: readonly ReportMunicipality['state'][]) =>
    report.municipalities.filter(({ state }) => states.includes(state)).map(({ id }) => id);
  const heard = idsIn('heard');
  const missing = idsIn('silent', 'absent');
  const questions = [...report.themes.flatMap((theme) => theme.questions), ...report.removed];
  const points = questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.points));
  const people = report.groups.reduce((sum, { members }) => sum + members.length, 0);
  const facts = [words.groups(report.groups.length), words.participants(people), words.points(points.length)];
  const named = (heading: string, ids: readonly MunicipalityId[]): Block[] =>
    ids.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, runs: [{ text: heading }] },
          { kind: 'list', items: countyItems(ids) },
        ];
  const countyItems = (ids: readonly MunicipalityId[]): ListItem[] => {
    const counties = byCounty(register, ids, formats.compare).map(({ county, municipalities }) => ({
      runs: [
        { text: `${county} `, isStrong: true },
        { text: `(${municipalities.length}): ${municipalities.map(({ officialName }) => officialName).join(', ')}` },
      ],
      items: [],
    }));
    const unknown = ids.filter((id) => !register.byId.has(id));
    return unknown.length === 0 ? counties : [...counties, { runs: [{ text: unknown.join(', ') }], items: [] }];
  };
  return [
    { kind: 'heading', level: 2, runs: [{ text: words.participation }] },
    { kind: 'paragraph', runs: [{ text: `${formats.list([...facts, words.heardCount(heard.length)])}.` }] },
    ...(heard.length + missing.length === 0
      ? []
      : [
          {
            kind: 'map',
            heard,
            missing,
            alternative: words.map(heard.length, missing.length),
            key: words.mapKey,
          } as const,
        ]),
    ...named(words.heard, heard),
    ...named(words.silent, idsIn('silent')),
    ...named(words.absent, idsIn('absent')),
  ];
}

/** Each municipality with the questions it was heard on. */
export function heardOnBlocks({ report, words, formats, register }: ReportContext): Block[] {
  const numbers = new Map(report.themes.flatMap(({ questions }) => questions.map(({ id, number }) => [id, number])));
  const rows = report.municipalities
    .filter(({ state }) => state === 'heard')
    .map(({ id, heardOn }) => ({
      name: register.byId.get(id)?.officialName ?? id,
      county: register.byId.get(id)?.county ?? '',
      questions: heardOn.map((question) => numbers.get(question) ?? '').join(', '),
    }))
    .sort((a, b) => formats.compare(a.name, b.name));
  if (rows.length === 0) return [];
  const { columns } = words;
  return [
    { kind: 'heading', level: 2, runs: [{ text: words.heardOn }] },
    { kind: 'paragraph', look: 'soft', runs: [{ text: words.heardOnHint }] },
    {
      kind: 'table',
      name: words.heardOn,
      columns: [
        { title: columns.municipality, share: 4, isName: true },
        { title: columns.county, share: 2.5 },
        { title: columns.questions, share: 3.5 },
      ],
      rows: rows.map(({ name, county, questions }) => [
        [[{ text: name }]],
        [[{ text: county }]],
        [[{ text: questions }]],
      ]),
    },
  ];
}
