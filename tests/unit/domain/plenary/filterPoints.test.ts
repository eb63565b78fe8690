import { describe, expect, test } from 'vitest';
import { toId } from '../../../../src/domain/ids.ts';
import { toMunicipalityId } from '../../../../src/domain/municipality/municipality.ts';
import { everyPoint, filterPoints, type PointFilter } from '../../../../src/domain/plenary/filterPoints.ts';
import { foldForSearch } from '../../../../src/domain/plenary/foldForSearch.ts';
import { groupAnswering, groupId, membersFrom, planAsking, venueId } from '../../../support/ledgerRoom.ts';
import { roomOf } from '../../../support/plenaryRoom.ts';

describe('folding', () => {
  test.each([
    ['kulturskole', 'kulturskule', 'kulturskola'],
    ['Kulturskolen', 'kulturskulen', 'kulturskolan'],
    ['kulturskoler', 'kulturskular', 'kulturskolor'],
    ['møter', 'møter', 'möter'],
    ['hvor', 'kvor', 'vor'],
    ['musikk', 'musikk', 'musik'],
    ['lærer', 'lærar', 'lärer'],
    ['Sør-Fron', 'sor fron', 'SÖR-FRON'],
    ['reise', 'reise', 'resa'],
  ])('%s, %s and %s are one word', (...words) => {
    expect(new Set(words.map(foldForSearch)).size).toBe(1);
  });

  test.each([
    ['skole', 'skulle'],
    ['gutt', 'jente'],
    ['tid', 'sted'],
  ])('%s and %s are two', (a, b) => {
    expect(foldForSearch(a)).not.toBe(foldForSearch(b));
  });
});

describe('filtering', () => {
  const hamar = toMunicipalityId('NO:3403');
  const plan = planAsking(['3']);
  const room = roomOf(
    plan,
    [
      groupAnswering(
        'g',
        { t1q1: 'abc/b--' },
        {
          venue: venueId('Hamar'),
          members: hamar ? membersFrom({ kind: 'municipality', id: hamar }) : [],
        },
      ),
      groupAnswering('h', { t1q1: 'de/-d-' }, { venue: venueId('Oslo') }),
    ],
    {
      a: 'Kulturskulen som ressurssenter',
      b: 'Faste møteplasser',
      c: 'Skoleskyss',
      d: 'Kulturskola i hela kommunen',
      e: '',
    },
  );

  test.each<[string, Partial<PointFilter>, string]>([
    ['nothing asked', {}, 'abcd'],
    ['a word in any of the languages', { text: 'kulturskole' }, 'ad'],
    ['half a word, and capitals', { text: 'MØTE' }, 'b'],
    ['all of several words', { text: 'kulturskole kommune' }, 'd'],
    ['spaces and marks alone ask for nothing', { text: ' - ' }, 'abcd'],
    ['a venue', { venue: venueId('Oslo') }, 'd'],
    ['a group', { group: groupId('g') }, 'abc'],
    ['a municipality', { municipality: hamar ?? null }, 'abc'],
    ['a seat', { rank: 2 }, 'd'],
    ['any seat', { rank: 'seated' }, 'bd'],
    ['an addressee nobody has', { addressee: toId('KS') }, ''],
    ['several at once', { rank: 'seated', text: 'møte' }, 'b'],
  ])('%s', (_, filter, expected) => {
    const found = filterPoints(room.points, { ...everyPoint, ...filter }).map(({ id }) => id);
    expect([...found].sort().join('')).toBe(expected);
  });
});
