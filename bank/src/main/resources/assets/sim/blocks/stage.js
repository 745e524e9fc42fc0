// Draws a world: the robot on its squares, or a level on its scale.
import { s } from '../kit.js';
import { words } from './words.js';

const SIDE = 40;
const MARGIN = 24;
const EDGE = .2;
const LINE = 18;
const BOTTOM = 194;

export function picture(world, goal) {
  return world.squares ? grid(world) : gauge(world, goal);
}

/** Squares are named along the edges, as on a chessboard. */
function grid(world) {
  const height = world.squares.length;
  const width = world.squares[0].length;
  const squares = world.squares.flatMap((row, y) => row.map((kind, x) => square(kind, x * SIDE, y * SIDE)));
  const letters = world.letters.flatMap((row, y) =>
    row.map((letter, x) => letter !== '.' && name(letter, x, y, 'blocks-number')).filter(Boolean),
  );
  const columns = world.squares[0].map((_, x) => name(String.fromCharCode(65 + x), x, -1 + EDGE, 'blocks-edge'));
  const rows = world.squares.map((_, y) => name(String(y + 1), -1 + EDGE, y, 'blocks-edge'));
  const attributes = {
    viewBox: `${-MARGIN} ${-MARGIN} ${width * SIDE + MARGIN} ${height * SIDE + MARGIN}`,
    width: width * SIDE + MARGIN,
    height: height * SIDE + MARGIN,
    role: 'img',
    class: 'blocks-picture',
  };
  return s('svg', { ...attributes, 'aria-label': told(world) }, columns, rows, squares, robot(world), letters);
}

/** Words in the middle of a square. */
function name(text, x, y, kind) {
  return s('text', { x: x * SIDE + SIDE / 2, y: y * SIDE + SIDE / 2 + 5, class: kind }, text);
}

function told(world) {
  const { wall, goal, dry, watered, marked, free } = words.squares;
  const here = (kind, letter = '.') => {
    const ground = { '#': wall, G: goal, p: dry, w: watered, m: marked }[kind] ?? free;
    return letter === '.' ? ground : kind === 'm' ? `${marked}, ${words.letter(letter)}` : words.letter(letter);
  };
  const line = (row, y) => row.map((kind, x) => here(kind, world.letters[y]?.[x])).join(', ');
  const rows = world.squares.map((row, y) => words.row(y, line(row, y)));
  const last = String.fromCharCode(64 + world.squares[0].length);
  return `${world.told()} ${words.rows(last, rows.join(' ; '))}`;
}

function square(kind, x, y) {
  const box = s('rect', { x, y, width: SIDE, height: SIDE, class: kind === '#' ? 'blocks-wall' : 'blocks-floor' });
  const at = `translate(${x + SIDE / 2} ${y + SIDE / 2})`;
  if (kind === 'G')
    return s('g', {}, box, s('path', { d: 'M-8 12V-12L10 -6L-8 0', transform: at, class: 'blocks-flag' }));
  if (kind === 'p')
    return s(
      'g',
      {},
      box,
      s('path', { d: 'M0 12C0 4 -4 0 -10 0M0 12C0 2 3 -3 9 -1M-6 13H6', transform: at, class: 'blocks-dry' }),
    );
  if (kind === 'm') return s('g', {}, box, s('circle', { r: 15, transform: at, class: 'blocks-marked' }));
  if (kind === 'w')
    return s(
      'g',
      {},
      box,
      s('path', {
        d: 'M0 12V-12M0 0C-8 0 -10 -6 -10 -10C-3 -10 0 -6 0 0M0 4C8 4 10 -2 10 -6C3 -6 0 -2 0 4',
        transform: at,
        class: 'blocks-green',
      }),
    );
  return box;
}

function robot({ x, y, direction }) {
  const at = `translate(${x * SIDE + SIDE / 2} ${y * SIDE + SIDE / 2}) rotate(${direction * 90})`;
  return s(
    'g',
    { transform: at },
    s('circle', { r: 14, class: 'blocks-robot' }),
    s('path', { d: 'M-3 -7L8 0L-3 7Z', class: 'blocks-nose' }),
  );
}

/** A tank or a thermometer, from 0 to a little beyond the limit. */
function gauge(world, goal) {
  const top = world.closes ? world.limit + world.up : world.limit;
  const y = (level) => 190 - (170 * Math.max(0, Math.min(level, top))) / top;
  const level = s('rect', { x: 41, width: 98, y: y(world.level), height: 190 - y(world.level), class: 'blocks-level' });
  const tank = s('path', { d: 'M40 14V190H140V14', class: 'blocks-tank' });
  const lid = world.closed ? [s('path', { d: 'M34 14H146', class: 'blocks-tank' })] : [];
  const [low, high] = world.closes
    ? [
        [world.least, `${words.mark} ${world.least}`],
        [world.limit, `${words.edge} ${world.limit}`],
      ]
    : [
        [world.least, `${world.least}°`],
        [world.most, `${world.most}°`],
      ];
  const [lower, upper] = apart(y(low[0]), y(high[0]));
  const marks = [mark(y(low[0]), lower, low[1]), mark(y(high[0]), upper, high[1])];
  const number = s(
    'text',
    { x: 90, y: Math.min(184, y(world.level) - 6), class: 'blocks-number' },
    String(world.level),
  );
  const label = `${goal}. ${world.told()} ${words.between(world.least, world.most)}`;
  return s(
    'svg',
    { viewBox: '0 0 260 204', width: 260, height: 204, role: 'img', 'aria-label': label, class: 'blocks-picture' },
    level,
    tank,
    lid,
    marks,
    number,
  );
}

/** Where the words of two marks stand: beside them, or a line apart where the marks are nearer than that. */
export function apart(low, high) {
  const missing = Math.max(0, LINE - (low - high)) / 2;
  const lower = Math.min(low + missing, BOTTOM);
  return [lower, Math.min(high - missing, lower - LINE)];
}

function mark(y, at, name) {
  return s(
    'g',
    {},
    s('path', { d: `M40 ${y}H146L156 ${at}`, class: 'blocks-mark' }),
    s('text', { x: 160, y: at + 4, class: 'blocks-name' }, name),
  );
}
