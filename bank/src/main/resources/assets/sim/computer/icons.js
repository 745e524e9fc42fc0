// The mark of a program: a few strokes on a tile whose colour comes from its name.
import { h, icon } from '../kit.js';

const MARKS = {
  agenda: ['M5 6h14v14H5Z', 'M5 10h14', 'M9 4v4', 'M15 4v4'],
  bag: ['M5 8h14l-1 12H6Z', 'M9 8a3 3 0 0 1 6 0'],
  book: ['M5 5h6a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H5Z', 'M21 5h-6a2 2 0 0 0-2 2'],
  brush: ['M20 4 9 15', 'M9 15a3 3 0 0 0-4 4q3 1 5-1a3 3 0 0 0-1-3Z'],
  camera: ['M3 8h12v9H3Z', 'm15 11 6-3v9l-6-3'],
  check: ['M4 7l2 2 3-4', 'M4 16l2 2 3-4', 'M12 7h8', 'M12 16h8'],
  clock: ['M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0', 'M12 7v5l3 3'],
  cloud: ['M7 18a4 4 0 0 1 0-8a5 5 0 0 1 10 1a3.500 3.500 0 0 1 0 7Z'],
  disk: ['M5 4h14v16H5Z', 'M5 14h14', 'M16 17h.01'],
  film: ['M4 5h16v14H4Z', 'M10 9l5 3-5 3Z'],
  folder: ['M3 6h6l2 3h10v10H3Z'],
  game: ['M6 9h12a4 4 0 0 1 0 8q-2 0-3-2H9q-1 2-3 2a4 4 0 0 1 0-8Z', 'M8 11v3', 'M6.500 12.500h3', 'M16 12h.01'],
  gear: [
    'M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
    'M12 3v4',
    'M12 17v4',
    'M3 12h4',
    'M17 12h4',
    'M6 6l2.500 2.500',
    'M15.500 15.500 18 18',
    'M18 6l-2.500 2.500',
    'M8.500 15.500 6 18',
  ],
  mail: ['M3 6h18v12H3Z', 'm3 7 9 7 9-7'],
  map: ['M4 6l5-2 6 2 5-2v14l-5 2-6-2-5 2Z', 'M9 4v14', 'M15 6v14'],
  music: [
    'M9 18V6l10-2v12',
    'M4 18a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0',
    'M14 16a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0',
  ],
  note: ['M6 3h9l4 4v14H6Z', 'M9 11h7', 'M9 15h7'],
  photo: ['M4 5h16v14H4Z', 'm4 17 5-6 4 5 3-3 4 4', 'M15 9h.01'],
  shape: ['M4 19 12 5l8 14Z'],
  slides: ['M4 5h16v11H4Z', 'M12 16v4', 'M8 20h8'],
  sound: ['M4 10v4h4l5 4V6L8 10Z', 'M16 9q2 3 0 6', 'M19 7q3 5 0 10'],
  sum: ['M5 4h14v16H5Z', 'M8 8h8', 'M9 12h.01', 'M12 12h.01', 'M15 12h.01', 'M9 16h.01', 'M12 16h.01', 'M15 16h.01'],
  table: ['M4 5h16v14H4Z', 'M4 10h16', 'M4 15h16', 'M10 5v14'],
  tasks: ['M4 19V9', 'M9 19V5', 'M14 19v-8', 'M19 19V7'],
  web: ['M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0', 'M4 12h16', 'M12 4q-5 8 0 16q5-8 0-16'],
};

const BY_CONTENT = { settings: 'gear', tasks: 'tasks', storage: 'disk' };

export function badge({ name, icon: mark, holds }) {
  const strokes = MARKS[mark ?? BY_CONTENT[holds]];
  const tile = h('span', { class: 'pc-badge', 'aria-hidden': 'true' }, strokes ? icon(...strokes) : name.slice(0, 1));
  tile.style.setProperty(
    '--pc-hue',
    [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 360, 7),
  );
  return tile;
}
