import { describe, expect, test } from 'vitest';
import { createRegister } from '../../../src/domain/municipality/createRegister.ts';
import * as lines from '../../../src/domain/municipality/municipalities.data.ts';
import type { DraftMember } from '../../../src/imports/importDraft.ts';
import { proposeImport } from '../../../src/imports/proposeImport.ts';

const register = createRegister(lines);

/** Who took part, as proposed for a post with this heading and body: "Hamar", "Hamar: Kari", "[KS]". */
function membersOf(heading: string, body: string): readonly string[] {
  return draftMembersOf(heading, body).map(({ affiliation: { value }, name }) => {
    const place = value?.kind === 'municipality' ? (register.byId.get(value.id)?.name ?? value.id) : '';
    const from = value?.kind === 'organisation' ? `[${value.name}]` : place;
    return name === '' ? from : `${from}: ${name}`;
  });
}

function draftMembersOf(heading: string, body: string): readonly DraftMember[] {
  const headings = ['Section', 'Subject', 'Body'];
  const rows = [['', heading, body]];
  return proposeImport({ name: 'board', kind: 'table', headings, rows }, register).posts[0]?.members ?? [];
}

describe('who took part [I9]', () => {
  test.each([
    ['Kommuner: Hamar, Løten og Stange', ['Hamar', 'Løten', 'Stange']],
    ['Kommunar:\n- Luster\n- Sogndal', ['Luster', 'Sogndal']],
    ['Deltakere: Kari Lund (Hamar), Ola Vik - Løten', ['Hamar: Kari Lund', 'Løten: Ola Vik']],
    ['Deltagare från Växjö och Alvesta', ['Växjö', 'Alvesta']],
    ['We are from: Tromsø, Karlsøy', ['Tromsø', 'Karlsøy']],
    ['Gruppen består av: Hamar: Kari Nes og Ola Moen', ['Hamar: Kari Nes', 'Hamar: Ola Moen']],
    ['Kommuner: Orkdal og Førde', ['Orkland', 'Sunnfjord']],
    ['Kommuner: Time kommune, Lund kommune, Strand kommune', ['Time', 'Lund', 'Strand']],
    ['Kommuner: Nord- og Sør-Fron', ['Nord-Fron', 'Sør-Fron']],
    ['Kommuner: Evje og Hornnes, Bygland', ['Evje og Hornnes', 'Bygland']],
    ['Kommuner: Hammar og Lilehammer', ['Hamar', 'Lillehammer']],
    ['Deltakere: Kari Moen, rektor (Hamar)\nReferent: Ola Li, KS', ['Hamar: Kari Moen, rektor', '[KS]: Ola Li']],
    ['Til stede:\nHamar\nKari Nes, rektor\n\nLøten\nOla Moen', ['Hamar: Kari Nes, rektor', 'Løten: Ola Moen']],
    [
      '(Hamar/Løten, Stange, Kari Nes fra Utdanningsdirektoratet)',
      ['Hamar', 'Løten', 'Stange', '[Utdanningsdirektoratet]: Kari Nes'],
    ],
    ['Kari Moen, Hamar\nOla Moen, Løten\n\nVi mener dette.', ['Hamar: Kari Moen', 'Løten: Ola Moen']],
  ])('%j', (body, expected) => {
    expect(membersOf('Gruppe 1', `${body}\n\nDette er et innspill om noe helt annet.`)).toEqual(expected);
  });

  test.each([
    'Vi var på besøk i Hamar og Gjøvik.',
    'Time for time, og strand for strand.\nLund er et fint tre.',
    'Kari Lund sa at vi trenger mer tid.',
    'Familiedag (Skien) er noe vi liker.',
    'Time',
    'Mark og vann\nSkog',
    'Oslo har gjort det slik: alle er med.',
    'God tid\nLier\nVoss',
  ])('%j tells of nobody', (body) => {
    expect(membersOf('Gruppe 1', body)).toEqual([]);
  });

  test.each([
    ['Hamar og Løten', ['Hamar', 'Løten']],
    ['Løten kulturskole', ['Løten']],
    ['Tema 1 (Larvik v/Kari Nes, Skien v/Ola Moen)', ['Larvik: Kari Nes', 'Skien: Ola Moen']],
    ['HamarLøten', ['Hamar', 'Løten']],
    ['Gruppe 2, Hamar', []],
    ['Gruppe: Hamar', []],
    ['Strand', []],
    ['Fjellrevene', []],
  ])('the heading %j', (heading, expected) => {
    expect(membersOf(heading, 'Et innspill om noe.')).toEqual(expected);
  });

  test('a heading that is a place is where they sat, when the post says who they were', () => {
    expect(membersOf('Gruppe 1 Hamar', 'Kommuner: Løten')).toEqual(['Løten']);
  });

  test('of namesakes the one is proposed that lies by the others, and the rest are offered', () => {
    const [member] = draftMembersOf('Gruppe 1', 'Kommuner: Våler, Rakkestad, Moss');
    expect(member?.affiliation).toMatchObject({
      value: { id: 'NO:3114' },
      confidence: 'likely',
      reason: { kind: 'namesakes' },
    });
    expect(member?.candidates).toEqual(expect.arrayContaining(['NO:3114', 'NO:3419']));
  });

  test('namesakes that nothing tells apart stay as they were written, for a person to choose', () => {
    const [member] = draftMembersOf('Gruppe 1', 'Kommuner: Våler');
    expect(member?.affiliation).toMatchObject({ value: { kind: 'organisation', name: 'Våler' }, confidence: 'guess' });
    expect(member?.candidates).toHaveLength(2);
  });

  test('duties are told by their words', () => {
    const members = draftMembersOf('Gruppe 1', 'Deltakere: Ordstyrer: Kari Nes (Hamar), Ola Moen (ref) - Løten');
    expect(members.map(({ duties }) => duties)).toEqual([['chair'], ['scribe']]);
  });
});
