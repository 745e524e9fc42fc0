// What a cell is worth: a number, a text, true or false, nothing (null). The server's twin is Value of the same family.
import { plainNumber } from './numbers.js';

const NUMBER = /^(-?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,]\d+)?)\s*([€%]?)$/;
const DAY = /^(\d{1,2})\/(\d{1,2})\/([1-9]\d{3})$/;
const EPOCH = Date.UTC(1899, 11, 30);
const MOST_DAYS = 2958465;
const LONGEST = 32767;

export const BLANK = null;

/** A formula that cannot be reckoned. No function of a formula makes good for an endless one. */
export class Fault extends Error {
  constructor(code, endless = false) {
    super(code);
    this.endless = endless;
  }
}

export function fail(code) {
  throw new Fault(code);
}

/** What is typed, when it is no formula. A day is the number of days since 30 December 1899. */
export function typed(content) {
  const text = content.trim();
  if (!text) return BLANK;
  const [, digits, unit] = NUMBER.exec(text) ?? [];
  const number = digits && Number(digits.replace(/[ \u00A0\u202F]/g, '').replace(',', '.'));
  if (digits && Number.isFinite(number)) return (unit === '%' ? number / 100 : number) + 0;
  const [, day, month, year] = DAY.exec(text) ?? [];
  const date = day && new Date(Date.UTC(year, month - 1, day));
  const isDay = date && date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isDay ? (date.getTime() - EPOCH) / 86400000 : text;
}

/** The day of such a number, as « 03/09/2026 ». */
export function dayOf(number) {
  if (number < 0 || number > MOST_DAYS) return '###';
  const looks = { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' };
  return new Date(EPOCH + Math.floor(number) * 86400000).toLocaleDateString('fr-FR', looks);
}

/** As it is written in a text. */
export function plain(value) {
  if (value === BLANK) return '';
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  return typeof value === 'number' ? plainNumber(value) : value;
}

/** A number that a formula made: finite, and 0 has no sign. */
export function made(number) {
  return Number.isFinite(number) ? number + 0 : fail('#NOMBRE!');
}

/** May a formula put together a text of this length? */
export function fits(length) {
  if (length > LONGEST) fail('#VALEUR!');
}

export function text(made) {
  fits(made.length);
  return made;
}

export function number(value) {
  if (typeof value !== 'string') return Number(value ?? 0);
  const read = typed(value);
  return typeof read === 'number' ? read : fail('#VALEUR!');
}

/** Numbers before texts, texts without case. */
export function compare(one, other) {
  if (typeof one !== 'string' && typeof other !== 'string') return order(number(one), number(other));
  if (typeof one !== typeof other && one !== BLANK && other !== BLANK) return typeof one === 'string' ? 1 : -1;
  return order(plain(one).toLowerCase(), plain(other).toLowerCase());
}

function order(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const COMPARED = {
  '=': (found) => found === 0,
  '<>': (found) => found !== 0,
  '<': (found) => found < 0,
  '>': (found) => found > 0,
  '<=': (found) => found <= 0,
  '>=': (found) => found >= 0,
};

export function compared(sign, found) {
  return COMPARED[sign](found);
}
