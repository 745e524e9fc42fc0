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

const COMPASS = ['est', 'sud', 'ouest', 'nord'];
const WALK = /^(avancer|est|sud|ouest|nord)(?:-([1-9]))?$/;
const NOTHING = '.';

export const newWorld = (given) => (given.rows ? new Grid(given) : new Gauge(given));

/** As on a chessboard: C4. */
export const square = (x, y) => `${String.fromCharCode(65 + x)}${y + 1}`;

class Grid {
  constructor({ rows, letters = [], word = '' }) {
    this.squares = rows.map((row) => [...row]);
    this.letters = letters.map((row) => row.split(' '));
    this.word = word;
    this.picked = '';
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
  isFreeAhead(direction = this.direction) {
    const [right, down] = STEPS[direction];
    return (this.squares[this.y + down]?.[this.x + right] ?? '#') !== '#';
  }

  holds(condition) {
    const answers = {
      libre: () => this.isFreeAhead(),
      mur: () => !this.isFreeAhead(),
      arrive: () => this.here === 'G',
      'pas-arrive': () => this.here !== 'G',
      'plante-seche': () => this.here === 'p',
      marque: () => this.here === 'm',
    };
    return answers[condition]?.() ?? false;
  }

  act(action) {
    const actions = {
      droite: () => this.turn(1),
      gauche: () => this.turn(3),
      arroser: () => this.water(),
      ramasser: () => this.pick(),
    };
    if (actions[action]) return actions[action]();
    const walk = WALK.exec(action);
    if (!walk) return words.unknown;
    const direction = walk[1] === 'avancer' ? this.direction : COMPASS.indexOf(walk[1]);
    return this.walk(direction, Number(walk[2] ?? 1));
  }

  walk(direction, times) {
    for (let time = 0; time < times; time++) {
      if (!this.isFreeAhead(direction)) return words.wall;
      this.x += STEPS[direction][0];
      this.y += STEPS[direction][1];
    }
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

  pick() {
    const letter = this.letters[this.y]?.[this.x] ?? NOTHING;
    if (letter === NOTHING) return words.nothing;
    this.picked += letter;
    this.letters[this.y][this.x] = NOTHING;
    return undefined;
  }

  left() {
    if (this.word && this.picked !== this.word) return words.picked(this.picked || '–');
    const dry = this.squares.flat().filter((square) => square === 'p').length;
    if (dry) return words.dry(dry);
    return this.hasArrival && this.here !== 'G' ? words.away : undefined;
  }

  told() {
    const picked = this.picked ? ` ${words.picked(this.picked)}` : '';
    return words.robot(square(this.x, this.y), words.facings[this.direction]) + picked;
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
