// A program as data: a list of blocks {type, …}; act: action; while: condition, body; if: condition, body, otherwise;
// repeat: times, body. And as the text that is sent: tant-que libre { avancer } droite. An act that is still to be
// chosen is a `trou`.

const written = (blocks) => blocks.map(word).join(' ');
const inside = (blocks) => (blocks.length ? `{ ${written(blocks)} }` : '{ }');

function word(block) {
  if (block.type === 'act') return block.action;
  if (block.type === 'while') return `tant-que ${block.condition} ${inside(block.body)}`;
  if (block.type === 'repeat') return `repeter ${block.times} ${inside(block.body)}`;
  const otherwise = block.otherwise.length ? ` sinon ${inside(block.otherwise)}` : '';
  return `si ${block.condition} ${inside(block.body)}${otherwise}`;
}

export const text = written;

/** The lists of blocks that a block holds: name → list. */
export function bodies(block) {
  if (block.type === 'act') return {};
  return block.type === 'if' ? { body: block.body, otherwise: block.otherwise } : { body: block.body };
}

export function count(blocks) {
  return blocks.reduce(
    (sum, block) => sum + 1 + Object.values(bodies(block)).reduce((inner, body) => inner + count(body), 0),
    0,
  );
}

export const HOLE = 'trou';

/** The blocks of a text that the server wrote. */
export function parse(program) {
  return read(program.split(' ').filter(Boolean));
}

function read(left) {
  const blocks = [];
  while (left.length && left[0] !== '}') blocks.push(block(left));
  return blocks;
}

function block(left) {
  const first = left.shift();
  if (first === 'tant-que') return { type: 'while', condition: left.shift(), body: body(left) };
  if (first === 'repeter') return { type: 'repeat', times: Number(left.shift()), body: body(left) };
  if (first !== 'si') return { type: 'act', action: first, isHole: first === HOLE };
  const choice = { type: 'if', condition: left.shift(), body: body(left), otherwise: [] };
  if (left[0] === 'sinon' && left.shift()) choice.otherwise = body(left);
  return choice;
}

function body(left) {
  left.shift();
  const blocks = read(left);
  left.shift();
  return blocks;
}
