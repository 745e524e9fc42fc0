// The program as blocks one can add, move and take away, with the keyboard as with a finger: the next block goes where
// the marked place is; no dragging is needed.
import { button, h, icon } from '../kit.js';
import { bodies, HOLE } from './program.js';
import { words } from './words.js';

const UP = icon.bind(null, 'm6 14 6-6 6 6');
const DOWN = icon.bind(null, 'm6 10 6 6 6-6');
const AWAY = icon.bind(null, 'M6 6l12 12', 'M18 6 6 18');

const keys = new WeakMap();
let made = 0;

/** What finds the controls of a block again once the program is drawn anew. */
function key(block) {
  if (!keys.has(block)) keys.set(block, `block${++made}`);
  return keys.get(block);
}

/** Everything the palette offers: a name, and the block it makes. */
export function palette(model) {
  const condition = model.conditions[0].id;
  return [
    ...model.actions.map(({ id, says }) => [says, () => ({ type: 'act', action: id })]),
    [words.offers.while, () => ({ type: 'while', condition, body: [] })],
    [words.offers.if, () => ({ type: 'if', condition, body: [], otherwise: [] })],
    [words.offers.repeat, () => ({ type: 'repeat', times: 3, body: [] })],
  ];
}

/** The list of these blocks; `owner` holds {model, place, changed(), current}. What is written has room for more. */
export function list(blocks, owner, name) {
  const items = blocks.map((block, index) => item(block, blocks, index, owner));
  const room = owner.model.way === 'WRITE' && h('li', {}, slot(blocks, owner, name));
  return h('ol', { class: 'blocks-list', 'aria-label': name }, items, room || []);
}

/** The place at the end of a list, where the next block goes once it is chosen. */
function slot(blocks, owner, name) {
  const isHere = owner.place === blocks;
  const choose = () => {
    owner.place = blocks;
    owner.changed('slot');
  };
  return button(isHere ? words.nextHere : words.putHere, choose, {
    class: 'sim-button blocks-slot',
    'aria-pressed': String(isHere),
    'data-focus': isHere ? 'slot' : false,
    'aria-description': name,
  });
}

function item(block, siblings, index, owner) {
  const says = told(block, owner.model);
  const head = h('div', { class: 'blocks-head' }, label(block, owner), tools(says, block, siblings, owner));
  const isThere = ([, blocks]) => blocks.length > 0 || owner.model.way === 'WRITE';
  const inner = Object.entries(bodies(block)).filter(isThere).map(([body, blocks]) => {
    const name = { body: block.type === 'if' ? words.then : words.do, otherwise: words.otherwise }[body];
    return h(
      'div',
      { class: 'blocks-body' },
      h('span', { class: 'blocks-word' }, name),
      list(blocks, owner, `${says}, ${name}`),
    );
  });
  const isRun = owner.current === block;
  return h(
    'li',
    { class: `blocks-block blocks-${block.type}${isRun ? ' blocks-now' : ''}`, 'aria-current': isRun && 'step' },
    head,
    inner,
  );
}

export function told(block, { actions, conditions }) {
  if (block.action === HOLE) return words.missing;
  if (block.type === 'act') return actions.find(({ id }) => id === block.action).says;
  if (block.type === 'repeat') return `${words.repeat} ${block.times} ${words.times}`;
  const condition = conditions.find(({ id }) => id === block.condition).says;
  return `${words[block.type]} ${condition}`;
}

function label(block, owner) {
  if (block.isHole) return h('label', { class: 'blocks-word' }, `${words.missing} `, missing(block, owner));
  if (owner.model.way !== 'WRITE') return h('span', { class: 'blocks-word' }, told(block, owner.model));
  if (block.type === 'act') return h('span', { class: 'blocks-word' }, told(block, owner.model));
  if (block.type === 'repeat')
    return h('label', { class: 'blocks-word' }, `${words.repeat} `, times(block, owner), ` ${words.times}`);
  return h('label', { class: 'blocks-word' }, `${words[block.type]} `, condition(block, owner));
}

function missing(block, owner) {
  const options = owner.model.actions.map(({ id, says }) =>
    h('option', { value: id, selected: id === block.action }, says),
  );
  const onchange = (event) => {
    block.action = event.target.value;
    owner.changed();
  };
  const none = h('option', { value: HOLE, selected: block.action === HOLE }, words.toChoose);
  return h('select', { class: 'sim-select', 'data-focus': `${key(block)}-choice`, onchange }, none, options);
}

function condition(block, owner) {
  const options = owner.model.conditions.map(({ id, says }) =>
    h('option', { value: id, selected: id === block.condition }, says),
  );
  const onchange = (event) => {
    block.condition = event.target.value;
    owner.changed();
  };
  return h(
    'select',
    {
      class: 'sim-select',
      'data-focus': `${key(block)}-choice`,
      'aria-label': block.type === 'while' ? words.loopCondition : words.condition,
      onchange,
    },
    options,
  );
}

function times(block, owner) {
  const options = Array.from({ length: 20 }, (_, index) =>
    h('option', { selected: index + 1 === block.times }, String(index + 1)),
  );
  const onchange = (event) => {
    block.times = Number(event.target.value);
    owner.changed();
  };
  return h(
    'select',
    { class: 'sim-select', 'data-focus': `${key(block)}-choice`, 'aria-label': words.howOften, onchange },
    options,
  );
}

/** What is put in order only moves; what is completed or followed stays where it is. */
function tools(says, block, siblings, owner) {
  const { way } = owner.model;
  if (way === 'FOLLOW' || way === 'COMPLETE' || (way === 'ORDER' && siblings !== owner.program)) return [];
  const index = siblings.indexOf(block);
  const move = (step) => () => {
    siblings.splice(index + step, 0, siblings.splice(index, 1)[0]);
    owner.changed();
  };
  const drop = () => {
    siblings.splice(index, 1);
    owner.removed();
  };
  return h('span', { class: 'blocks-tools' }, [
    button(words.up(says), move(-1), { drawing: UP(), 'data-focus': `${key(block)}-up`, disabled: index === 0 }),
    button(words.down(says), move(1), {
      drawing: DOWN(),
      'data-focus': `${key(block)}-down`,
      disabled: index === siblings.length - 1,
    }),
    way === 'WRITE' && button(words.remove(says), drop, { drawing: AWAY(), 'data-focus': `${key(block)}-away` }),
  ].filter(Boolean));
}
