// What a selection becomes when it is filled: the cells already written at its beginning are the pattern of the rest.
import { moved } from './place.js';
import { dayOf, plain, typed } from './value.js';

const LISTS = [
  ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
];

/** The contents of a line of cells → the same, filled; `along` is 'row' or 'column', the way one goes. */
export function filled(contents, along) {
  const count = contents.findIndex((content) => content === '');
  const pattern = count < 0 ? contents.slice(0, 1) : contents.slice(0, count);
  if (!pattern.length) return contents;
  return contents.map((content, step) => (step < pattern.length ? content : following(pattern, step, along)));
}

function following(pattern, step, along) {
  const from = pattern[step % pattern.length];
  if (from.startsWith('=')) {
    const far = step - (step % pattern.length);
    return moved(from, along === 'column' ? far : 0, along === 'row' ? far : 0);
  }
  return series(pattern, step) ?? listed(pattern, step) ?? numbered(pattern, step) ?? from;
}

function series(pattern, step) {
  const values = pattern.map(typed);
  if (!values.every((value) => typeof value === 'number')) return undefined;
  const isDay = pattern[0].includes('/');
  if (values.length === 1) return isDay ? dayOf(values[0] + step) : pattern[0];
  const value = values[0] + (values[1] - values[0]) * step;
  return isDay ? dayOf(value) : plain(value);
}

function listed(pattern, step) {
  const list = LISTS.find((each) => each.includes(pattern[0].trim().toLowerCase()));
  if (!list) return undefined;
  const [first, second] = pattern.map((each) => list.indexOf(each.trim().toLowerCase()));
  const by = second === undefined || second < 0 ? 1 : second - first;
  const name = list[(((first + by * step) % list.length) + list.length) % list.length];
  return /^\p{Lu}/u.test(pattern[0].trim()) ? name[0].toUpperCase() + name.slice(1) : name;
}

function numbered(pattern, step) {
  const [first, second] = pattern.map((each) => /^(.*\D)(\d+)$/.exec(each.trim()));
  if (!first) return undefined;
  const by = second && second[1] === first[1] ? second[2] - first[2] : 1;
  return first[1] + String(Number(first[2]) + by * step).padStart(first[2].length, '0');
}
