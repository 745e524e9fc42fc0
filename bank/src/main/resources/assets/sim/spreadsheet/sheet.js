// The sheet itself, without anything drawn: contents, formats, rows sorted, filtered and removed.
import { rounded } from './numbers.js';
import { nameOf, place } from './place.js';
import { read } from './reader.js';
import { Reckoning, TOO_DEEP } from './reckoning.js';
import { BLANK, compare, dayOf, Fault, plain, typed } from './value.js';

const EMPTY_ROWS = 4;
const EMPTY_COLUMNS = 2;

export class Sheet {
  constructor({ rows, formats, narrow }) {
    this.width = Math.max(...rows.map((row) => row.length)) + EMPTY_COLUMNS;
    this.first = rows.map((row) => this.wide(row));
    this.lines = this.first.map((cells, row) => ({ number: row + 1, cells: [...cells], shown: true }));
    for (let row = 0; row < EMPTY_ROWS; row++) this.lines.push({ number: 0, cells: this.wide([]), shown: true });
    this.formats = new Map();
    Object.entries(formats).forEach(([names, format]) =>
      this.cells(names).forEach((name) => this.formats.set(name, format)),
    );
    this.narrow = new Set(narrow);
    this.filters = [];
    this.known = new Map();
  }

  wide(row) {
    return Array.from({ length: this.width }, (_, column) => row[column] ?? '');
  }

  cells(names) {
    const [from, to] = names.split(':').map(place);
    const found = [];
    for (let row = from.row; row <= (to ?? from).row; row++)
      for (let column = from.column; column <= (to ?? from).column; column++) found.push(nameOf({ column, row }));
    return found;
  }

  get data() {
    return this.lines.filter((line, row) => row > 0 && line.number);
  }

  content({ column, row }) {
    return this.lines[row]?.cells[column] ?? '';
  }

  put({ column, row }, content) {
    this.lines[row].cells[column] = content;
    this.known.clear();
  }

  /** What a cell is worth: {value} or {fault}, and how many levels of formulas stand below it (depth). */
  worth(cell, level = 0) {
    const name = nameOf(cell);
    if (!this.known.has(name)) this.known.set(name, this.reckoned(this.content(cell), level));
    return this.known.get(name);
  }

  /** As on the server, whatever cell is asked first: only the first takes the fault of going too far. */
  reckoned(content, level) {
    if (!content.startsWith('=')) return { value: typed(content), depth: 0 };
    const reckoning = new Reckoning((cell, deeper) => this.worth(cell, deeper), level);
    try {
      const value = reckoning.value(read(content.slice(1)));
      return { value: value === BLANK ? 0 : value, depth: reckoning.depth };
    } catch (fault) {
      if (!(fault instanceof Fault) || (fault.endless && level > 0)) throw fault;
      return { fault: fault.message, depth: fault.endless ? TOO_DEEP : reckoning.depth };
    }
  }

  shownAs(cell) {
    const content = this.content(cell);
    const format = this.formats.get(nameOf(cell)) ?? 'general';
    if (!content.startsWith('=') && format === 'general') return content;
    const { value, fault } = this.worth(cell);
    return fault ?? written(value, format);
  }

  isNumber(cell) {
    return typeof this.worth(cell).value === 'number';
  }

  /** @param keys [{column, down}], the heaviest first */
  sort(keys) {
    const order = (one, other) => {
      for (const { column, down } of keys) {
        const found = compare(typed(one.cells[column]), typed(other.cells[column]));
        if (found) return down ? -found : found;
      }
      return 0;
    };
    const sorted = this.data.sort(order);
    this.lines = [this.lines[0], ...sorted, ...this.lines.filter((line, row) => row > 0 && !line.number)];
    this.known.clear();
  }

  filter() {
    this.data.forEach((line) => (line.shown = this.filters.every((each) => meets(line.cells[each.column], each))));
  }

  /** @return how many rows went away */
  removeDuplicates() {
    const seen = new Set();
    const before = this.lines.length;
    this.lines = this.lines.filter((line) => {
      const words = JSON.stringify(line.cells);
      if (!line.number || !seen.has(words)) return seen.add(words);
      return false;
    });
    this.known.clear();
    return before - this.lines.length;
  }
}

function written(value, format) {
  if (typeof value !== 'number') return plain(value);
  if (format === 'general') return plain(rounded(value, 6));
  const options = { number: {}, money: { style: 'currency', currency: 'EUR' }, percent: { style: 'percent' } }[format];
  return options
    ? value.toLocaleString('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2, ...options })
    : dayOf(value);
}

function meets(content, { how, words }) {
  const order = compare(typed(content), typed(words));
  const holds = {
    is: order === 0,
    not: order !== 0,
    more: order > 0,
    less: order < 0,
    least: order >= 0,
    most: order <= 0,
    has: content.toLowerCase().includes(words.trim().toLowerCase()),
  };
  return holds[how];
}
