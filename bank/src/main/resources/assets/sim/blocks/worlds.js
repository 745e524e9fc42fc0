// The two worlds a program acts upon, as the server knows them: holds(condition), act(action) – which gives what went
// wrong, if anything – and left(), what remains to be done, if anything. The server's twins are GridWorld and
// GaugeWorld.
import { words } from './words.js';

const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

export const newWorld = (given) => (given.rows ? new Grid(given) : new Gauge(given));

class Grid {
  constructor({ rows }) {
    this.squares = rows.map((row) => [...row]);
    this.direction = 0;
    this.hasArrival = rows.some((row) => row.includes('G'));
    this.squares.forEach((row, y) =>
      row.forEach((square, x) => {
        if (square !== 'S' && square !== 'P') return;
        Object.assign(this, { x, y });
        row[x] = square === 'P' ? 'p' : '.';
      }),
    );
  }

  get here() {
    return this.squares[this.y][this.x];
  }

  /** Beyond the last square there is a wall. */
  isFreeAhead() {
    const [right, down] = STEPS[this.direction];
    return (this.squares[this.y + down]?.[this.x + right] ?? '#') !== '#';
  }

  holds(condition) {
    const answers = {
      libre: () => this.isFreeAhead(),
      mur: () => !this.isFreeAhead(),
      arrive: () => this.here === 'G',
      'pas-arrive': () => this.here !== 'G',
      'plante-seche': () => this.here === 'p',
    };
    return answers[condition]?.() ?? false;
  }

  act(action) {
    const actions = {
      avancer: () => this.advance(),
      droite: () => this.turn(1),
      gauche: () => this.turn(3),
      arroser: () => this.water(),
    };
    return actions[action] ? actions[action]() : words.unknown;
  }

  advance() {
    if (!this.isFreeAhead()) return words.wall;
    this.x += STEPS[this.direction][0];
    this.y += STEPS[this.direction][1];
    return undefined;
  }

  turn(quarters) {
    this.direction = (this.direction + quarters) % STEPS.length;
  }

  water() {
    if (this.here !== 'p') return words.wasted;
    this.squares[this.y][this.x] = 'w';
    return undefined;
  }

  left() {
    const dry = this.squares.flat().filter((square) => square === 'p').length;
    if (dry) return words.dry(dry);
    return this.hasArrival && this.here !== 'G' ? words.away : undefined;
  }

  told() {
    return words.robot(this.x, this.y, words.facings[this.direction]);
  }
}

class Gauge {
  constructor(given) {
    Object.assign(this, given, { level: given.start, closed: false });
  }

  holds(condition) {
    const below = this.level < this.least;
    const above = this.level > this.most;
    const answers = {
      'sous-repere': below,
      'trop-froid': below,
      'autre-que-repere': this.level !== this.least,
      'pas-pleine': this.level < this.limit,
      'trop-chaud': above,
      'hors-zone': below || above,
    };
    return answers[condition] ?? false;
  }

  act(action) {
    if (this.closed) return words.wasClosed;
    if (action === 'verser' || action === 'chauffer') this.level += this.up;
    else if (action === 'aerer') this.level -= this.down;
    else if (action === 'fermer' && this.closes) this.closed = true;
    else return words.unknown;
    return this.level > this.limit ? (this.closes ? words.overflowed : words.farTooHot) : undefined;
  }

  left() {
    if (this.level < this.least) return this.closes ? words.low : words.cold;
    if (this.level > this.most) return words.hot;
    return this.closes && !this.closed ? words.open : undefined;
  }

  told() {
    return this.closes
      ? `${words.level(this.level)}${this.closed ? ` ${words.closed}` : ''}`
      : words.temperature(this.level);
  }
}
