// The functions that a formula may call, by their French names. The server's twins are Functions, Criteria and LookUp.
import { rounded } from './numbers.js';
import { BLANK, compare, compared, fail, Fault, fits, made, number, plain, text, typed } from './value.js';

const ENGLISH = {
  SUM: 'SOMME',
  AVERAGE: 'MOYENNE',
  COUNT: 'NB',
  COUNTA: 'NBVAL',
  COUNTIF: 'NB.SI',
  COUNTIFS: 'NB.SI.ENS',
  SUMIF: 'SOMME.SI',
  SUMIFS: 'SOMME.SI.ENS',
  AVERAGEIF: 'MOYENNE.SI',
  IF: 'SI',
  AND: 'ET',
  OR: 'OU',
  NOT: 'NON',
  ROUND: 'ARRONDI',
  VLOOKUP: 'RECHERCHEV',
  XLOOKUP: 'RECHERCHEX',
  MATCH: 'EQUIV',
  IFERROR: 'SIERREUR',
  TRIM: 'SUPPRESPACE',
  UPPER: 'MAJUSCULE',
  LOWER: 'MINUSCULE',
  PROPER: 'NOMPROPRE',
  SUBSTITUTE: 'SUBSTITUE',
  VALUE: 'CNUM',
};

export const french = (name) => ENGLISH[name] ?? name;

/** What a call is worth: its name, and what it was given, as {@link Given} reckons it. */
export function called(reckoning, { call, given }) {
  const worth = FUNCTIONS[call] ?? fail('#NOM?');
  return worth(new Given(reckoning, given));
}

class Given {
  constructor(reckoning, given) {
    Object.assign(this, { reckoning, given });
  }

  get count() {
    return this.given.length;
  }

  at(place) {
    return this.given[place] ?? fail('#ERREUR!');
  }

  one(place) {
    return this.reckoning.value(this.at(place));
  }

  number(place) {
    return number(this.one(place));
  }

  text(place) {
    return plain(this.one(place));
  }

  values(place) {
    return this.reckoning.values(this.at(place));
  }

  rows(place) {
    return this.reckoning.rows(this.at(place));
  }

  all() {
    return this.given.flatMap((each) => this.reckoning.values(each));
  }

  /** As spreadsheets do, the texts of a range are passed over. */
  numbers() {
    return numeric(this.all());
  }

  /** The places where ranges are as wanted, told two by two between these arguments, and the size of those ranges. */
  where(from, to) {
    if (this.count < to || to <= from || (to - from) % 2) fail('#ERREUR!');
    const pairs = Array.from({ length: (to - from) / 2 }, (_, pair) => from + 2 * pair);
    const ranges = pairs.map((place) => this.values(place));
    const size = ranges[0].length;
    if (ranges.some((range) => range.length !== size)) fail('#VALEUR!');
    const wanted = pairs.map((place) => this.one(place + 1));
    const holds = (place) => ranges.every((range, pair) => meets(range[place], wanted[pair]));
    return { size, places: [...ranges[0].keys()].filter(holds) };
  }

  /** The numbers of the third range, or of the first, where the first is as wanted. */
  chosen() {
    const { places } = this.where(0, 2);
    return kept(this.values(this.count > 2 ? 2 : 0), places);
  }

  /** The numbers of the first range where all the others are as wanted. */
  chosenByAll() {
    const { size, places } = this.where(1, this.count);
    const range = this.values(0);
    return range.length === size ? kept(range, places) : fail('#VALEUR!');
  }
}

const FUNCTIONS = {
  SOMME: (given) => made(sum(given.numbers())),
  MOYENNE: (given) => made(mean(given.numbers())),
  MIN: (given) => first(given.numbers(), Math.min),
  MAX: (given) => first(given.numbers(), Math.max),
  NB: (given) => given.numbers().length,
  NBVAL: (given) => given.all().filter((value) => value !== BLANK).length,
  'NB.SI': (given) => given.where(0, given.count).places.length,
  'NB.SI.ENS': (given) => given.where(0, given.count).places.length,
  'SOMME.SI': (given) => made(sum(given.chosen())),
  'MOYENNE.SI': (given) => made(mean(given.chosen())),
  'SOMME.SI.ENS': (given) => made(sum(given.chosenByAll())),
  SI: (given) => (given.number(0) ? given.one(1) : given.count > 2 ? given.one(2) : false),
  SIERREUR: unlessFault,
  ET: (given) => given.all().every((value) => number(value)),
  OU: (given) => given.all().some((value) => number(value)),
  NON: (given) => !given.number(0),
  ARRONDI: (given) => made(rounded(given.number(0), given.count > 1 ? given.number(1) : 0)),
  ABS: (given) => Math.abs(given.number(0)),
  SUPPRESPACE: (given) => given.text(0).trim().replace(/\s+/g, ' '),
  MAJUSCULE: (given) => text(given.text(0).toUpperCase()),
  MINUSCULE: (given) => text(given.text(0).toLowerCase()),
  NOMPROPRE: (given) =>
    text(
      given
        .text(0)
        .toLowerCase()
        .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
    ),
  SUBSTITUE: (given) => replaced(given.text(0), given.text(1), given.text(2)),
  CNUM: (given) => given.number(0),
  RECHERCHEV: vertical,
  RECHERCHEX: across,
  EQUIV: position,
  INDEX: cell,
};

function unlessFault(given) {
  try {
    return given.one(0);
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.endless) throw fault;
    return given.one(1);
  }
}

function vertical(given) {
  const rows = given.rows(1);
  const key = given.one(0);
  const isNearest = given.count < 4 || given.number(3) !== 0;
  return from(
    rows[
      found(
        key,
        rows.map(([first]) => first),
        isNearest,
      )
    ],
    whole(given.number(2)) - 1,
  );
}

function across(given) {
  const key = given.one(0);
  const keys = given.values(1);
  return from(given.values(2), found(key, keys, false));
}

function position(given) {
  const key = given.one(0);
  const keys = given.values(1);
  return found(key, keys, given.count < 3 || given.number(2) !== 0) + 1;
}

/** One number is enough in a range of one row or of one column. */
function cell(given) {
  const rows = given.rows(0);
  const first = whole(given.number(1)) - 1;
  if (given.count < 3 && rows.length === 1) return from(rows[0], first);
  const row = from(rows, first);
  if (given.count < 3 && row.length > 1) fail('#REF!');
  return from(row, given.count < 3 ? 0 : whole(given.number(2)) - 1);
}

function found(key, keys, isNearest) {
  const place = isNearest ? below(key, keys) - 1 : keys.findIndex((each) => each !== BLANK && compare(each, key) === 0);
  return place < 0 ? fail('#N/A') : place;
}

function below(key, keys) {
  const above = keys.findIndex((each) => compare(each, key) > 0);
  return above < 0 ? keys.length : above;
}

function from(values, place) {
  return values[place] === undefined ? fail('#REF!') : values[place];
}

const whole = Math.trunc;

function meets(value, criterion) {
  const [, sign, rest] = (typeof criterion === 'string' && /^(<=|>=|<>|[<>=])(.*)$/s.exec(criterion)) || [
    null,
    '=',
    criterion,
  ];
  const other = typeof rest === 'string' ? typed(rest) : rest;
  if ((typeof value === 'number') !== (typeof other === 'number')) return sign === '<>';
  return compared(sign, compare(value, other));
}

function replaced(given, old, replacement) {
  if (!old) return given;
  const parts = given.split(old);
  fits(given.length + (parts.length - 1) * (replacement.length - old.length));
  return parts.join(replacement);
}

const numeric = (values) => values.filter((value) => typeof value === 'number');
const kept = (range, places) => numeric(places.map((place) => range[place]));
/** The first of some numbers in that order, 0 of none. */
const first = (numbers, order) => (numbers.length ? numbers.reduce((one, other) => order(one, other)) : 0);
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
const mean = (numbers) => (numbers.length ? sum(numbers) / numbers.length : fail('#DIV/0!'));
