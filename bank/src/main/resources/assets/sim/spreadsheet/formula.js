// Reads and reckons formulas as pix.bank.spreadsheet does on the server: French names, English ones too.
const TOKEN = /\s*("(?:[^"]|"")*"|\d+(?:[.,]\d+)?|\$?[A-Za-z]{1,2}\$?\d+(?![\p{L}(])|\p{L}[\p{L}\d._]*|<=|>=|<>|[-+*/^&=<>%();:,])\s*/uy;
const PLACE = /^[A-Z]{1,2}\d+$/;
const SIGNS = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];
const NUMBER = /^(-?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,]\d+)?)\s*([€%]?)$/;
const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const EPOCH = Date.UTC(1899, 11, 30);
const BLANK = null;
const ENGLISH = {
  SUM: 'SOMME', AVERAGE: 'MOYENNE', COUNT: 'NB', COUNTA: 'NBVAL', COUNTIF: 'NB.SI', COUNTIFS: 'NB.SI.ENS', SUMIF: 'SOMME.SI',
  SUMIFS: 'SOMME.SI.ENS', AVERAGEIF: 'MOYENNE.SI', IF: 'SI', AND: 'ET', OR: 'OU', NOT: 'NON', ROUND: 'ARRONDI', VLOOKUP: 'RECHERCHEV',
  XLOOKUP: 'RECHERCHEX', MATCH: 'EQUIV', IFERROR: 'SIERREUR', TRIM: 'SUPPRESPACE', UPPER: 'MAJUSCULE', LOWER: 'MINUSCULE',
  PROPER: 'NOMPROPRE', SUBSTITUTE: 'SUBSTITUE', VALUE: 'CNUM',
};

export class Fault extends Error {}

function fail(code) {
  throw new Fault(code);
}

/** 'B4' → {column: 1, row: 3}. */
export function place(name) {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(name);
  return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: row - 1 };
}

export function letters(column) {
  return (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}

/** What is typed, when it is no formula: a number, a text, or nothing. A day is a number of days. */
export function typed(content) {
  const text = content.trim();
  if (!text) return BLANK;
  const number = NUMBER.exec(text);
  if (number) return Number(number[1].replace(/[ \u00A0\u202F]/g, '').replace(',', '.')) / (number[2] === '%' ? 100 : 1);
  const [, day, month, year] = DAY.exec(text) ?? [];
  const date = day && new Date(Date.UTC(year, month - 1, day));
  return date && date.getUTCMonth() === month - 1 ? (date.getTime() - EPOCH) / 86400000 : text;
}

/** The day of such a number, as « 03/09/2026 ». */
export function dayOf(number) {
  return new Date(EPOCH + Math.floor(number) * 86400000).toLocaleDateString('fr-FR', { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' });
}

export function plain(value) {
  if (value === BLANK) return '';
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  return typeof value === 'number' ? String(Number(value.toFixed(10))).replace('.', ',') : value;
}

function number(value) {
  if (typeof value !== 'string') return Number(value ?? 0);
  const read = typed(value);
  return typeof read === 'number' ? read : fail('#VALEUR!');
}

export function compare(one, other) {
  if (typeof one !== 'string' && typeof other !== 'string') return number(one) - number(other);
  if (typeof one !== typeof other && one !== BLANK && other !== BLANK) return typeof one === 'string' ? 1 : -1;
  const [a, b] = [plain(one).toLowerCase(), plain(other).toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

const COMPARED = { '=': (o) => o === 0, '<>': (o) => o !== 0, '<': (o) => o < 0, '>': (o) => o > 0, '<=': (o) => o <= 0, '>=': (o) => o >= 0 };

function tokens(formula) {
  const found = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const token = TOKEN.exec(formula)?.[1] ?? fail('#ERREUR!');
    found.push(token.startsWith('"') ? token : token.toUpperCase().replaceAll('$', ''));
  }
  return found;
}

/** A formula without its equal sign → a function of what cells are worth. */
export function read(formula) {
  const left = tokens(formula);
  const take = () => left.shift() ?? '';
  const expect = (token) => take() === token || fail('#ERREUR!');

  function operation(level) {
    if (level === SIGNS.length) return signed();
    let one = operation(level + 1);
    while (SIGNS[level].includes(left[0])) one = { sign: take(), one, other: operation(level + 1) };
    return one;
  }
  function signed() {
    if (left[0] === '-') return take() && { sign: '-', one: { value: 0 }, other: signed() };
    if (left[0] === '+') take();
    let one = single();
    while (left[0] === '%') one = take() && { sign: '/', one, other: { value: 100 } };
    return one;
  }
  function single() {
    const token = take();
    if (token === '(') {
      const inside = operation(0);
      expect(')');
      return inside;
    }
    if (token.startsWith('"')) return { value: token.slice(1, -1).replaceAll('""', '"') };
    if (PLACE.test(token)) return range(token);
    if (/^\d/.test(token)) return { value: Number(token.replace(',', '.')) };
    return named(token);
  }
  function range(from) {
    if (left[0] !== ':') return { cell: place(from) };
    take();
    const to = take();
    return PLACE.test(to) ? { from: place(from), to: place(to) } : fail('#ERREUR!');
  }
  function named(name) {
    if (['VRAI', 'TRUE'].includes(name)) return { value: true };
    if (['FAUX', 'FALSE'].includes(name)) return { value: false };
    if (!/^\p{L}/u.test(name)) fail('#ERREUR!');
    if (left[0] !== '(') fail('#NOM?');
    take();
    const given = [];
    while (left[0] !== ')') {
      given.push(operation(0));
      if (left[0] === ';' || left[0] === ',') take();
      else break;
    }
    expect(')');
    return { call: ENGLISH[name] ?? name, given };
  }

  const whole = operation(0);
  return left.length ? fail('#ERREUR!') : whole;
}

/** What an expression is worth; `at` gives the value of a cell. */
export function reckon(expression, at) {
  const value = (each) => reckon(each, at);
  if ('value' in expression) return expression.value;
  if (expression.cell) return at(expression.cell);
  if (expression.from) return fail('#VALEUR!');
  if (expression.call) return called(expression, at);
  const [one, other] = [value(expression.one), value(expression.other)];
  switch (expression.sign) {
    case '+': return number(one) + number(other);
    case '-': return number(one) - number(other);
    case '*': return number(one) * number(other);
    case '/': return number(other) === 0 ? fail('#DIV/0!') : number(one) / number(other);
    case '^': return number(one) ** number(other);
    case '&': return plain(one) + plain(other);
    default: return COMPARED[expression.sign](compare(one, other));
  }
}

function rows(expression, at) {
  if (!expression.from) return [[reckon(expression, at)]];
  const { from, to } = expression;
  const span = (one, other) => Array.from({ length: Math.abs(one - other) + 1 }, (_, step) => Math.min(one, other) + step);
  return span(from.row, to.row).map((row) => span(from.column, to.column).map((column) => at({ column, row })));
}

function called({ call, given }, at) {
  const one = (index) => (index < given.length ? reckon(given[index], at) : fail('#ERREUR!'));
  const list = (index) => rows(given[index] ?? fail('#ERREUR!'), at).flat();
  const all = () => given.flatMap((_, index) => list(index));
  const numbers = (values = all()) => values.filter((value) => typeof value === 'number');
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const mean = (values) => (values.length ? sum(values) / values.length : fail('#DIV/0!'));
  const text = (index) => plain(one(index));
  const where = (from, to = given.length) => {
    if (given.length < to || to <= from || (to - from) % 2) fail('#ERREUR!');
    return list(from).map((_, index) => index).filter((index) => {
      for (let pair = from; pair < to; pair += 2) if (!meets(list(pair)[index], one(pair + 1))) return false;
      return true;
    });
  };
  const kept = (places, index) => numbers(places.map((each) => list(index)[each]));
  const functions = {
    SOMME: () => sum(numbers()),
    MOYENNE: () => mean(numbers()),
    MIN: () => Math.min(...numbers(), ...(numbers().length ? [] : [0])),
    MAX: () => Math.max(...numbers(), ...(numbers().length ? [] : [0])),
    NB: () => numbers().length,
    NBVAL: () => all().filter((value) => value !== BLANK).length,
    'NB.SI': () => where(0).length,
    'NB.SI.ENS': () => where(0).length,
    'SOMME.SI': () => sum(kept(where(0, 2), given.length > 2 ? 2 : 0)),
    'MOYENNE.SI': () => mean(kept(where(0, 2), given.length > 2 ? 2 : 0)),
    'SOMME.SI.ENS': () => sum(kept(where(1), 0)),
    SI: () => (number(one(0)) ? one(1) : given.length > 2 ? one(2) : false),
    SIERREUR: () => {
      try {
        return one(0);
      } catch {
        return one(1);
      }
    },
    ET: () => all().every((value) => number(value)),
    OU: () => all().some((value) => number(value)),
    NON: () => !number(one(0)),
    ARRONDI: () => rounded(number(one(0)), given.length > 1 ? number(one(1)) : 0),
    ABS: () => Math.abs(number(one(0))),
    SUPPRESPACE: () => text(0).trim().replace(/ +/g, ' '),
    MAJUSCULE: () => text(0).toUpperCase(),
    MINUSCULE: () => text(0).toLowerCase(),
    NOMPROPRE: () => text(0).toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase()),
    SUBSTITUE: () => text(0).replaceAll(text(1), text(2)),
    CNUM: () => number(one(0)),
    RECHERCHEV: () => {
      const table = rows(given[1] ?? fail('#ERREUR!'), at);
      const row = table[found(one(0), table.map(([key]) => key), given.length < 4 || number(one(3)) !== 0)];
      return row[number(one(2)) - 1] === undefined ? fail('#REF!') : row[number(one(2)) - 1];
    },
    RECHERCHEX: () => list(2)[found(one(0), list(1), false)],
    EQUIV: () => found(one(0), list(1), given.length < 3 || number(one(2)) !== 0) + 1,
    INDEX: () => {
      const table = rows(given[0] ?? fail('#ERREUR!'), at);
      const cell = table[number(one(1)) - 1]?.[given.length > 2 ? number(one(2)) - 1 : 0];
      return cell === undefined ? fail('#REF!') : cell;
    },
  };
  return (functions[call] ?? (() => fail('#NOM?')))();
}

function rounded(value, digits) {
  const shifted = Number(`${Math.abs(value)}e${digits}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e${-digits}`);
}

function meets(value, criterion) {
  const [, sign, rest] = (typeof criterion === 'string' && /^(<=|>=|<>|[<>=])(.*)$/.exec(criterion)) || [null, '=', criterion];
  const other = typeof rest === 'string' ? typed(rest) : rest;
  if ((typeof value === 'number') !== (typeof other === 'number')) return sign === '<>';
  return COMPARED[sign](compare(value, other));
}

function found(key, keys, nearest) {
  if (!nearest) {
    const exact = keys.findIndex((each) => each !== BLANK && compare(each, key) === 0);
    return exact < 0 ? fail('#N/A') : exact;
  }
  let below = 0;
  while (below < keys.length && compare(keys[below], key) <= 0) below++;
  return below ? below - 1 : fail('#N/A');
}

const MOVING = /("[^"]*")|(\$?)([A-Za-z]{1,2})(\$?)(\d+)(?![\p{L}(\d])/gu;

/** A content copied so many columns and rows further: what no dollar locks moves with it. */
export function moved(content, columns, down) {
  if (!content.startsWith('=')) return content;
  return content.replace(MOVING, (whole, quoted, lockColumn, name, lockRow, row) => {
    if (quoted) return quoted;
    const from = place(name.toUpperCase() + row);
    const column = from.column + (lockColumn ? 0 : columns);
    const line = from.row + (lockRow ? 0 : down);
    return column < 0 || line < 0 ? '#REF!' : `${lockColumn}${letters(column)}${lockRow}${line + 1}`;
  });
}
