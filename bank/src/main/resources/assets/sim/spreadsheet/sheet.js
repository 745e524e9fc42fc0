// The sheet itself, without anything drawn: contents, formats, rows sorted, filtered and removed.
import { compare, dayOf, Fault, letters, place, plain, read, reckon, typed } from './formula.js';

const EMPTY_ROWS = 4;
const EMPTY_COLUMNS = 2;

export class Sheet {
  constructor({ rows, formats, narrow }) {
    this.width = Math.max(...rows.map((row) => row.length)) + EMPTY_COLUMNS;
    this.first = rows.map((row) => this.wide(row));
    this.lines = this.first.map((cells, row) => ({ number: row + 1, cells: [...cells], shown: true }));
    for (let row = 0; row < EMPTY_ROWS; row++) this.lines.push({ number: 0, cells: this.wide([]), shown: true });
    this.formats = new Map();
    Object.entries(formats).forEach(([names, format]) => this.cells(names).forEach((name) => this.formats.set(name, format)));
    this.narrow = new Set(narrow);
    this.filters = [];
  }

  wide(row) {
    return Array.from({ length: this.width }, (_, column) => row[column] ?? '');
  }

  cells(names) {
    const [from, to] = names.split(':').map(place);
    const found = [];
    for (let row = from.row; row <= (to ?? from).row; row++)
      for (let column = from.column; column <= (to ?? from).column; column++) found.push(letters(column) + (row + 1));
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
  }

  /** What a cell is worth; a fault is thrown. */
  value(cell, asked = new Set()) {
    const content = this.content(cell);
    if (!content.startsWith('=')) return typed(content);
    const name = letters(cell.column) + cell.row;
    if (asked.has(name)) throw new Fault('#REF!');
    return reckon(read(content.slice(1)), (other) => this.value(other, new Set([...asked, name]))) ?? 0;
  }

  shownAs(cell) {
    const content = this.content(cell);
    const format = this.formats.get(letters(cell.column) + (cell.row + 1)) ?? 'general';
    if (!content.startsWith('=') && format === 'general') return content;
    try {
      return written(this.value(cell), format);
    } catch (fault) {
      if (fault instanceof Fault) return fault.message;
      throw fault;
    }
  }

  isNumber(cell) {
    try {
      return typeof this.value(cell) === 'number';
    } catch {
      return false;
    }
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
    return before - this.lines.length;
  }
}

function written(value, format) {
  if (typeof value !== 'number' || format === 'general') return plain(typeof value === 'number' ? Number(value.toFixed(6)) : value);
  const options = { number: {}, money: { style: 'currency', currency: 'EUR' }, percent: { style: 'percent' } }[format];
  return options ? value.toLocaleString('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2, ...options }) : dayOf(value);
}

function meets(content, { how, words }) {
  const order = compare(typed(content), typed(words));
  const holds = {
    is: order === 0, not: order !== 0, more: order > 0, less: order < 0, least: order >= 0, most: order <= 0,
    has: content.toLowerCase().includes(words.trim().toLowerCase()),
  };
  return holds[how];
}
