/** Outlines on a 20 by 20 grid, drawn with a round pen of 1.75 in the colour of the text. */
const outlines = {
  appearance: 'M10 3a7 7 0 100 14 7 7 0 000-14zM10 3v14M12.2 3.6v12.8M14.4 4.9v10.2M16.4 7.6v4.8',
  arrowDown: 'M10 4v11M5.5 10.5L10 15l4.5-4.5',
  arrowRight: 'M4 10h11M11 5.5l4.5 4.5-4.5 4.5',
  arrowUp: 'M10 16V5M5.5 9.5L10 5l4.5 4.5',
  back: 'M12 5l-5 5 5 5',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  clock: 'M10 3a7 7 0 100 14 7 7 0 000-14zM10 6v4.2l2.8 1.8',
  close: 'M5 5l10 10M15 5L5 15',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5z',
  device: 'M4 4.5h12v8.5H4zM2.5 16h15',
  down: 'M6 8l4 4 4-4',
  drag: 'M7.5 5h.01M7.5 10h.01M7.5 15h.01M12.5 5h.01M12.5 10h.01M12.5 15h.01',
  expand: 'M3.5 8V3.5H8M12 3.5h4.5V8M16.5 12v4.5H12M8 16.5H3.5V12',
  file: 'M5.5 2.5h6l3 3v12h-9zM11.5 2.5v3h3',
  forward: 'M8 5l5 5-5 5',
  heading: 'M5 4v12M15 4v12M5 10h10',
  indent: 'M3.5 5h13M8 10h8.5M8 15h8.5M3.5 9v6',
  info: 'M10 3a7 7 0 100 14 7 7 0 000-14zM10 9v4.5M10 6.4h.01',
  link: 'M8.5 11.5a3 3 0 004.3 0l2.8-2.8a3 3 0 00-4.3-4.3l-1.2 1.2M11.5 8.5a3 3 0 00-4.3 0l-2.8 2.8a3 3 0 004.3 4.3l1.2-1.2',
  list: 'M8 5h9M8 10h9M8 15h9M3.8 5h.01M3.8 10h.01M3.8 15h.01',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 016 0V9',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  note: 'M4 3.5h12v9l-4 4H4zM12 16.5v-4h4M7 7.5h6M7 10.5h3',
  numbers: 'M8.5 5h8.5M8.5 10h8.5M8.5 15h8.5M3 4l1.2-.7V7M3 13.2c.3-.9 2.2-.9 2.2.2 0 .9-2.2 1.6-2.2 2.9h2.4',
  outdent: 'M3.5 5h13M3.5 10H12M3.5 15H12M16.5 9v6',
  pen: 'M4 16l.8-3.4L13 4.4l2.6 2.6-8.2 8.2zM11.3 6.1l2.6 2.6',
  people:
    'M7.5 9.5a2.75 2.75 0 100-5.5 2.75 2.75 0 000 5.5zM2.5 16c.4-2.8 2.2-4.3 5-4.3s4.6 1.5 5 4.3M13 4.4a2.75 2.75 0 010 4.9M14.5 12c1.8.5 2.7 1.9 3 4',
  picture: 'M3 4h14v12H3zM3 13.5l4-4 3.5 3.5 2.5-2.5 4 4M12.8 7.6h.01',
  plus: 'M10 4v12M4 10h12',
  print: 'M6 8V3.5h8V8M6 14.5H3.5V8h13v6.5H14M6 12h8v4.5H6z',
  qr: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2M16.5 11.5v2.5M11.5 16.5h2.5M16.5 16.5h.01',
  redo: 'M12.5 4.5L16 8l-3.5 3.5M16 8H8.5a4.2 4.2 0 000 8.5H12',
  reload: 'M16 10a6 6 0 11-1.8-4.3L16 7.5M16 3.5v4h-4',
  save: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M4 13v3.5h12V13',
  send: 'M10 12.5V3.5M6.5 7L10 3.5 13.5 7M5.5 10H4v6.5h12V10h-1.5',
  skip: 'M10 3a7 7 0 100 14 7 7 0 000-14zM5.5 14.5l9-9',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11',
  strong: 'M6 4h4.6a2.9 2.9 0 010 5.8H6zM6 9.8h5.3a3.1 3.1 0 010 6.2H6z',
  together: 'M7.2 5.3a4.7 4.7 0 100 9.4 4.7 4.7 0 000-9.4zM12.8 5.3a4.7 4.7 0 100 9.4 4.7 4.7 0 000-9.4z',
  undo: 'M7.5 4.5L4 8l3.5 3.5M4 8h7.5a4.2 4.2 0 010 8.5H8',
  up: 'M6 12l4-4 4 4',
  warning: 'M10 3.5l7.5 13h-15zM10 8.5v3.5M10 14.3h.01',
} as const;

export type IconName = keyof typeof outlines;

/** Dots of the pen's own width are too faint for a finger to aim at. */
const isDotted = (name: IconName) => name === 'more' || name === 'drag';

/** A picture beside a word; screen readers pass it by. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="lb-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={outlines[name]} strokeWidth={isDotted(name) ? 2.75 : undefined} />
    </svg>
  );
}
