// Reads a formula as French spreadsheets write it, English names and commas between arguments too. The server's twin is
// FormulaReader. What it gives: {value}, {cell}, {from, to}, {first, links: [{sign, other}]}, {call, given: []}.
import { french } from './functions.js';
import { isName, place } from './place.js';
import { fail, made } from './value.js';

const TOKEN = new RegExp(`\\s*(${[
  /"[^"]*(?:""[^"]*)*"/, /#REF!/, /\d+(?:[.,]\d+)?/, /\$?[A-Za-z]{1,2}\$?\d+(?![\p{L}\d._(])/u,
  /\p{L}[\p{L}\d._]*/u, /<=|>=|<>|[-+*/^&=<>%();:,]/,
].map(({ source }) => source).join('|')})\\s*`, 'uy');
const SIGNS = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];
const LONGEST = 1000;
const DEEPEST = 60;

function tokens(formula) {
  if (formula.length > LONGEST) fail('#ERREUR!');
  const text = formula.replace(/[“”„‟]/g, '"');
  const found = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1] ?? fail('#ERREUR!');
    found.push(token.startsWith('"') ? token : token.toUpperCase().replaceAll('$', ''));
  }
  return found;
}

/** @param formula without its equal sign */
export function read(formula) {
  const reader = new Reader(tokens(formula));
  const whole = reader.operation(0);
  return reader.next ? fail('#ERREUR!') : whole;
}

class Reader {
  #tokens;
  #place = 0;
  #depth = 0;

  constructor(tokens) {
    this.#tokens = tokens;
  }

  get next() {
    return this.#tokens[this.#place] ?? '';
  }

  take() {
    const token = this.next;
    this.#place++;
    return token;
  }

  expect(token) {
    if (this.take() !== token) fail('#ERREUR!');
  }

  /** What stands in parentheses, or is an argument. */
  inside() {
    if (++this.#depth > DEEPEST) fail('#ERREUR!');
    const inside = this.operation(0);
    this.#depth--;
    return inside;
  }

  operation(level) {
    if (level === SIGNS.length) return this.signed();
    const first = this.operation(level + 1);
    const links = [];
    while (SIGNS[level].includes(this.next)) links.push({ sign: this.take(), other: this.operation(level + 1) });
    return links.length ? { first, links } : first;
  }

  signed() {
    let isNegative = false;
    while (this.next === '-' || this.next === '+') if (this.take() === '-') isNegative = !isNegative;
    const single = this.single();
    const links = [];
    while (this.next === '%') links.push({ sign: this.take() && '/', other: { value: 100 } });
    const whole = links.length ? { first: single, links } : single;
    return isNegative ? { first: { value: 0 }, links: [{ sign: '-', other: whole }] } : whole;
  }

  single() {
    const token = this.take();
    if (token === '(') {
      const inside = this.inside();
      this.expect(')');
      return inside;
    }
    if (token.startsWith('"')) return { value: token.slice(1, -1).replaceAll('""', '"') };
    if (isName(token)) return this.range(place(token));
    if (token === '#REF!') return fail(token);
    if (/^\d/.test(token)) return { value: made(Number(token.replace(',', '.'))) };
    return this.named(token);
  }

  range(from) {
    if (this.next !== ':') return { cell: from };
    this.take();
    const to = this.take();
    return isName(to) ? { from, to: place(to) } : fail('#ERREUR!');
  }

  named(name) {
    if (name === 'VRAI' || name === 'TRUE') return { value: true };
    if (name === 'FAUX' || name === 'FALSE') return { value: false };
    if (!/^\p{L}/u.test(name)) fail('#ERREUR!');
    if (this.next !== '(') fail('#NOM?');
    this.take();
    const given = [];
    while (this.next !== ')') {
      given.push(this.inside());
      if (this.next === ';' || this.next === ',') this.take();
      else break;
    }
    this.expect(')');
    return { call: french(name), given };
  }
}
