import { alikePoints } from './alikePoints.ts';
import type { RoomGroupWords } from './roomFile.ts';

const codes = [
  ['3403', '3411', '3407'],
  ['3443', '3442', '3419'],
  ['3420', '3422', '3421'],
  ['5006', '5037', '5038'],
  ['5007', '5047', '5045'],
  ['5601', '5622', '5612'],
];

/** Groups of an invented seminar, three at a venue: each has a point of most titles of `alikePoints`, and one of its own. */
export function inventedGroups(count: number): readonly RoomGroupWords[] {
  const titles = Object.values(alikePoints).slice(0, -1);
  const alone = alikePoints[''] ?? [];
  return Array.from({ length: count }, (_, group) => {
    const shared = titles.flatMap((texts, title) => {
      const text = texts[(group + title) % texts.length];
      return text && (group * 7 + title * 3) % 5 < 3 ? [text] : [];
    });
    const turned = [...shared.slice(group % 2), ...shared.slice(0, group % 2)];
    const own = alone[group % alone.length] ?? '';
    return {
      venue: ['Hamar', 'Steinkjer'][Math.floor(group / 3) % 2] ?? 'Hamar',
      from: codes[group % codes.length] ?? [],
      answers: [[...turned.slice(0, 2), own, ...turned.slice(2)]],
      isUnranked: group % 6 === 4,
    };
  });
}
