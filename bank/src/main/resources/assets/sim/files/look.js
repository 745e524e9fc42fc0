// The drawings of things, by kind; the word for the kind always stands in the list as well.
import { icon } from '../kit.js';
import { sort } from './values.js';

export const DRAWINGS = {
  manager: ['M3 6h6l2 2h10v11H3Z'],
  cloud: ['M7 18h10a4 4 0 0 0 .5-8a6 6 0 0 0-11.5 1.500a3.500 3.500 0 0 0 1 6.500Z'],
  computer: ['M4 5h16v11H4Z', 'M9 20h6', 'M12 16v4'],
  key: ['M8 9h8v11H8Z', 'M10 9V4h4v5'],
  disk: ['M4 6h16v12H4Z', 'M7 15h4', 'M17 15h.1'],
  network: ['M9 4h6v5H9Z', 'M3 15h6v5H3Z', 'M15 15h6v5h-6Z', 'M12 9v3', 'M6 15v-3h12v3'],
  phone: ['M7 3h10v18H7Z', 'M11 18h2'],
  trash: ['M5 7h14', 'M10 7V4h4v3', 'M7 7l1 13h8l1-13'],
  folder: ['M3 6h6l2 2h10v11H3Z'],
};
const PAGE = 'M6 3h8l4 4v14H6Z';
const KINDS = {
  folder: DRAWINGS.folder,
  archive: ['M4 4h16v16H4Z', 'M12 4v3', 'M12 9v3', 'M10 14h4v3h-4Z'],
  image: ['M4 5h16v14H4Z', 'M4 16l5-5 4 4 3-3 4 4', 'M9 9h.1'],
  sound: [
    'M9 18V6l9-2v12',
    'M9 18a2.500 2.500 0 1 1-5 0a2.500 2.500 0 0 1 5 0',
    'M18 16a2.500 2.500 0 1 1-5 0a2.500 2.500 0 0 1 5 0',
  ],
  video: ['M4 6h16v12H4Z', 'M10 9l5 3-5 3Z'],
  table: [PAGE, 'M9 11h6v6H9Z', 'M9 14h6', 'M12 11v6'],
  slides: ['M4 5h16v10H4Z', 'M12 15v4', 'M9 20h6'],
  program: ['M4 5h16v14H4Z', 'M4 9h16', 'M8 13l2 1.500-2 1.500'],
};

export function drawing(node) {
  return icon(...(DRAWINGS[node.icon] ?? KINDS[sort(node)] ?? [PAGE, 'M9 12h6', 'M9 16h6']));
}

/** Where the content of a thing is, on a drive that follows several devices. */
export const SYNC = {
  online: DRAWINGS.cloud,
  local: ['M4 12l5 5L20 6'],
  waiting: ['M12 7v5l3 2', 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0'],
  conflict: ['M12 4l9 16H3Z', 'M12 10v4', 'M12 17h.1'],
  error: ['M6 6l12 12', 'M18 6L6 18'],
};
