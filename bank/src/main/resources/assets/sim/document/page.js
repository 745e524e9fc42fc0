// A document: its lines, to be written where one may, who is there, and what stands in the margin.
import { h } from '../kit.js';
import { notes } from './notes.js';
import { pieces } from './lines.js';
import { words } from './words.js';

const WRITES = ['edit', 'owner'];

export function page(space, { document }) {
  const writes = WRITES.includes(document.role);
  const lines = document.now.map((line, place) => row(space, document, line, place, writes));
  const add = () => put(space, document, document.now.at(-1));
  return [
    h(
      'div',
      { class: 'doc-head' },
      space.back(words.backTo, { view: 'drive' }),
      h('h2', { tabindex: '-1' }, document.name),
      present(space, document),
    ),
    h('p', { class: 'office-note doc-role' }, words.may[document.role === 'owner' ? 'edit' : document.role]),
    tools(space, document, writes),
    h('div', { class: 'doc-paper' }, lines),
    writes && !space.suggests && space.act(words.addLine, 'add', add, { class: 'sim-button sim-plain doc-add' }),
  ];
}

function present(space, document) {
  const others = Object.keys(document.present ?? {});
  if (!others.length) return '';
  const names = others.map((id) => space.name(id));
  return h(
    'p',
    { class: 'doc-present' },
    others.map((id) => space.face(id)),
    h('span', {}, words.alsoHere(names)),
  );
}

function tools(space, document, writes) {
  const to = (view) => () => space.go({ view, document });
  const change = () => {
    space.suggests = !space.suggests;
    space.redraw(words.mode[space.suggests]);
  };
  const all = [
    space.manages(document) && space.act(words.share, 'share', to('sharing'), { class: 'sim-button sim-main' }),
    document.versions.length > 0 && space.act(words.history, 'history', to('history')),
    space.has('export') && space.act(words.export, 'export', to('exporting')),
    space.has('suggest') &&
      writes &&
      space.act(words.suggesting, 'mode', change, { 'aria-pressed': String(space.suggests) }),
  ].filter((each) => each);
  return all.length ? h('div', { class: 'doc-tools' }, all) : '';
}

/** A line and its margin. */
function row(space, document, line, place, writes) {
  const flags = Object.entries(document.present ?? {})
    .filter(([, at]) => at === line.id)
    .map(([who]) => flag(space, who));
  const waiting = pending(space, document, line);
  const isTyped = writes && !waiting.length;
  const text = isTyped ? field(space, document, line, place) : read(line, waiting);
  const look = line.look ? ` doc-${line.look}` : '';
  return h(
    'div',
    { class: `doc-row-of${look}${flags.length ? ' doc-busy' : ''}` },
    h('div', { class: 'doc-line' }, flags, text, author(space, line)),
    notes(space, document, line, place, waiting),
  );
}

function pending(space, document, { id }) {
  if (space.state[`version.${document.id}`]) return [];
  return document.suggestions.filter((each) => each.on === id && space.state[`suggestion.${each.id}`] === 'pending');
}

function flag(space, who) {
  const hue = 1 + space.model.people.findIndex((person) => person.id === who);
  return h('span', { class: `doc-flag doc-hue${hue % 7}` }, words.writesHere(space.name(who)));
}

function author(space, line) {
  if (!line.by) return '';
  return h('span', { class: 'doc-by' }, space.face(line.by), h('span', {}, space.name(line.by)));
}

/** What somebody proposes is seen in the line: what goes is struck, what comes is underlined. */
function read(line, waiting) {
  const tag = line.look ? 'h3' : 'p';
  const shown = waiting.length
    ? marked(
        line.text,
        waiting.reduce((text, { cut, put }) => (cut ? text.replace(cut, () => put) : text + put), line.text),
      )
    : [line.text];
  return h(tag, { class: 'doc-text' }, shown);
}

export function marked(before, after) {
  const tags = { kept: 'span', gone: 'del', come: 'ins' };
  return pieces(before, after).map(({ how, text }) =>
    h(tags[how], {}, how === 'kept' ? '' : h('span', { class: 'sim-unseen' }, ` ${words.piece[how]} `), text),
  );
}

function field(space, document, line, place) {
  const isOwn = !space.suggests;
  const value = isOwn ? line.text : (space.proposed[line.id] ?? line.text);
  const area = h('textarea', { class: 'doc-field', rows: '1', form: 'sim-none', autocomplete: 'off' });
  area.value = value;
  area.dataset.key = `line-${line.id}`;
  area.setAttribute('aria-label', isOwn ? words.line(place + 1) : words.proposeLine(place + 1));
  const grown = h('div', { class: `doc-grow${isOwn ? '' : ' doc-proposing'}`, 'data-text': value }, area);
  area.addEventListener('input', () => {
    grown.dataset.text = area.value;
    type(space, line, area.value);
  });
  area.addEventListener('keydown', (event) => keys(space, document, line, area, event));
  return grown;
}

function type(space, line, text) {
  if (space.suggests) {
    space.proposed[line.id] = text;
    space.set(`proposed.${line.id}`, text === line.text ? '' : text.trim());
    return;
  }
  line.text = text;
  space.tell();
}

/** Enter makes a line under this one; an empty line of one's own goes by itself. */
function keys(space, document, line, area, event) {
  if (event.key === 'Enter') {
    event.preventDefault();
    if (space.suggests) return space.say(words.onlyLines);
    const rest = area.value.slice(area.selectionEnd);
    line.text = area.value.slice(0, area.selectionStart);
    return put(space, document, line, rest);
  }
  if (event.key === 'Backspace' && !area.value && line.mine) {
    event.preventDefault();
    const at = document.now.indexOf(line);
    document.now.splice(at, 1);
    space.tell();
    space.redraw(words.lineGone, `line-${document.now[Math.max(0, at - 1)]?.id}`);
  }
  return undefined;
}

function put(space, document, after, text = '') {
  space.made = (space.made ?? 0) + 1;
  const by = document.now.some((line) => line.by) ? 'vous' : undefined;
  const line = { id: `mine${space.made}`, text, by, mine: true };
  document.now.splice(after ? document.now.indexOf(after) + 1 : 0, 0, line);
  space.tell();
  space.redraw(words.lineAdded, `line-${line.id}`);
  const area = space.main.querySelector(`[data-key="line-${line.id}"]`);
  area.setSelectionRange(0, 0);
}
