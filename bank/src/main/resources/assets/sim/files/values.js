// Sizes, days and kinds of things, as a file manager tells them.
import { LOCALE } from '../language.js';
import { words } from './words.js';

const KINDS = {
  'doc docx odt rtf': 'text', 'txt md log': 'plain', pdf: 'pdf',
  'xls xlsx ods csv': 'table', 'ppt pptx odp': 'slides', 'jpg jpeg png gif webp svg heic tiff bmp': 'image',
  'mp3 wav ogg flac m4a aac': 'sound', 'mp4 avi mov mkv webm': 'video', 'zip 7z rar tar gz': 'archive',
  'html htm': 'page', 'exe msi apk dmg': 'program', 'db sqlite': 'base', 'xml json': 'data',
};
const BY_EXTENSION = Object.fromEntries(
  Object.entries(KINDS).flatMap(([all, kind]) => all.split(' ').map((extension) => [extension, kind])));
const UNITS = [[1e9, words.units.giga], [1e6, words.units.mega], [1e3, words.units.kilo]];

export function extension(name) {
  return /\.([a-z0-9]{1,6})$/i.exec(name)?.[1].toLowerCase() ?? '';
}

/** The sort of a thing, whatever the language; nothing for a file whose extension is not known. */
export function sort(node) {
  if (node.archive) return 'archive';
  return node.folder ? 'folder' : BY_EXTENSION[extension(node.name)];
}

/** The same in words. */
export function kind(node) {
  const end = extension(node.name).toUpperCase();
  return words.kinds[sort(node)] ?? (end ? words.otherKind(end) : words.kinds.file);
}

export function size(bytes) {
  if (bytes < 1e3) return words.fewBytes(bytes);
  const [unit, name] = UNITS.find(([least]) => bytes >= least);
  return `${(bytes / unit).toLocaleString(LOCALE, { maximumFractionDigits: bytes / unit < 100 ? 1 : 0 })} ${name}`;
}

export function when(date) {
  if (!date) return '';
  const [day, hour] = date.split('T');
  return day.split('-').reverse().join('/') + (hour ? ` ${hour.slice(0, 5)}` : '');
}

export function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A name for a file keeps its extension when none is typed. */
export function named(typed, before) {
  const name = typed.trim().replace(/\s+/g, ' ').replace(/[/\\]/g, '-');
  const end = extension(before);
  return !end || extension(name) ? name : `${name}.${end}`;
}

/** Names in the order of a list: without case and accents, numbers by their size. The server's twin is NameOrder. */
export function inOrder(one, other) {
  const [a, b] = [one, other].map((name) => plain(name).match(/\d+|\D+/g) ?? []);
  const at = a.findIndex((piece, place) => piece !== b[place]);
  if (at >= 0 && at < b.length) return piecesInOrder(a[at], b[at]) || (one < other ? -1 : 1);
  return a.length - b.length || (one < other ? -1 : Number(one > other));
}

function piecesInOrder(one, other) {
  const areNumbers = /\d/.test(one) && /\d/.test(other);
  const [a, b] = areNumbers ? [one, other].map((digits) => digits.replace(/^0+/, '')) : [one, other];
  if (areNumbers && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : Number(a > b);
}
