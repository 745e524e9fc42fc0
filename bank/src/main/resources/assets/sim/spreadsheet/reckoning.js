// What one formula is worth on a sheet, and how deep it goes: through parentheses, functions and the formulas of the
// cells it asks for. The server's twin is Reckoning.
import { called } from './functions.js';
import { power } from './numbers.js';
import { compare, compared, fail, Fault, made, number, plain, text } from './value.js';

const DEEPEST = 500;
const LEVELS_OF_A_CELL = 3;
const MOST_STEPS = 20000;
export const TOO_DEEP = DEEPEST + 1;

export class Reckoning {
  #at;
  #start;
  #level;
  #deepest;
  #steps = 0;

  /**
   * @param at (cell, level) → {value, fault, depth}, what a cell is worth for a formula that deep; @param level of this
   * one
   */
  constructor(at, level) {
    this.#at = at;
    this.#start = level;
    this.#level = level;
    this.#deepest = level;
  }

  /** The levels that were gone through. */
  get depth() {
    return this.#deepest - this.#start;
  }

  value(expression) {
    this.#level++;
    try {
      this.#reach(this.#level);
      this.#spend(1);
      return this.#worth(expression);
    } finally {
      this.#level--;
    }
  }

  #reach(deep) {
    this.#deepest = Math.max(this.#deepest, deep);
    if (this.#deepest > DEEPEST) throw new Fault('#REF!', true);
  }

  #spend(more) {
    this.#steps += more;
    if (this.#steps > MOST_STEPS) throw new Fault('#REF!', true);
  }

  #worth(expression) {
    if ('value' in expression) return expression.value;
    if (expression.cell) return this.#cell(expression.cell);
    if (expression.from) return fail('#VALEUR!');
    if (expression.call) return called(this, expression);
    return expression.links.reduce(
      (one, { sign, other }) => operated(sign, one, this.value(other)),
      this.value(expression.first),
    );
  }

  #cell(cell) {
    const there = this.#level + LEVELS_OF_A_CELL;
    const { value, fault, depth } = this.#at(cell, there);
    this.#reach(there + depth);
    return fault ? fail(fault) : value;
  }

  /** The values of a range, or the one of anything else. */
  values(expression) {
    return expression.from ? this.rows(expression).flat() : [this.value(expression)];
  }

  /** The range row by row. */
  rows({ cell, from = cell, to = cell }) {
    if (!from) fail('#VALEUR!');
    const [rows, columns] = [span(from.row, to.row), span(from.column, to.column)];
    if (!cell) this.#spend(rows.length * columns.length);
    return rows.map((row) => columns.map((column) => this.#cell({ column, row })));
  }
}

function span(one, other) {
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, step) => Math.min(one, other) + step);
}

function operated(sign, one, other) {
  switch (sign) {
    case '+':
      return made(number(one) + number(other));
    case '-':
      return made(number(one) - number(other));
    case '*':
      return made(number(one) * number(other));
    case '/':
      return made(divided(number(one), number(other)));
    case '^':
      return made(powered(number(one), number(other)));
    case '&':
      return text(plain(one) + plain(other));
    default:
      return compared(sign, compare(one, other));
  }
}

function divided(one, other) {
  return other === 0 ? fail('#DIV/0!') : one / other;
}

function powered(base, exponent) {
  return base === 0 && exponent < 0 ? fail('#DIV/0!') : power(base, exponent);
}
