// What a file holds, and what is known of it.
import { button, h } from '../kit.js';
import { LOCALE } from '../language.js';
import { extension, kind, size, when } from './values.js';
import { words } from './words.js';

export function openFile(manager, node) {
  const { apps = [], opens = {} } = manager.model;
  const end = extension(node.name);
  const app = apps.find(({ id }) => id === (manager.state[`opens.${end}`] ?? opens[end]));
  if (apps.length && !app) return openWith(manager, node);
  show(manager, node, app);
}

function show(manager, node, app) {
  const able = !app || app.opens.includes(extension(node.name));
  const title = app ? `${node.name} – ${app.name}` : node.name;
  const body = able ? page(node) : h('p', { class: 'fm-alert' }, words.cannotRead(app.name));
  const other = app
    ? button(words.tools.openwith, () => openWith(manager, node), { class: 'sim-button sim-plain' })
    : null;
  manager.open(title, body, h('div', { class: 'fm-actions' }, other));
}

function page(node) {
  const text = node.text ?? words.holds(kind(node), size(node.size ?? 0));
  return h(
    'div',
    { class: 'fm-page' },
    text.split('\n').map((line) => h('p', {}, line)),
  );
}

export function openWith(manager, node) {
  let chosen;
  const end = extension(node.name);
  const option = (app) => {
    const looks = { type: 'radio', name: 'fm-app', form: 'sim-none', onchange: () => (chosen = app) };
    const about = h(
      'span',
      { class: 'fm-words' },
      h('strong', {}, app.name),
      ' ',
      h('span', { class: 'fm-detail' }, app.about),
    );
    return h('label', { class: 'fm-option' }, h('input', looks), about);
  };
  const always = h('input', { type: 'checkbox', form: 'sim-none' });
  const go = () => {
    if (!chosen) return manager.say(words.chooseApp);
    if (always.checked) manager.set(`opens.${end}`, chosen.id);
    show(manager, node, chosen);
  };
  const keep = end ? h('label', { class: 'fm-option' }, always, words.always(end)) : null;
  manager.open(
    words.openWith(node.name),
    h('fieldset', { class: 'fm-tree' }, h('legend', {}, words.app), manager.model.apps.map(option)),
    keep,
    h('div', { class: 'fm-actions' }, button(words.open, go, { class: 'sim-button sim-main' })),
  );
}

export function facts(manager, node) {
  const bytes = manager.store.size(node);
  const exact = bytes >= 1000 ? words.bytes(size(bytes), bytes.toLocaleString(LOCALE)) : size(bytes);
  const place = manager.store
    .way(node.parent)
    .map((each) => each.name)
    .join(' › ');
  const known = {
    name: node.name,
    kind: kind(node),
    size: exact,
    place,
    date: when(node.date),
    state: words.sync[node.sync],
    tags: node.tags.join(', '),
  };
  const named = Object.entries(known).map(([fact, value]) => [words.facts[fact], value]);
  const lines = [...named, ...Object.entries(node.facts)]
    .filter(([, value]) => value)
    .map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]);
  manager.open(words.factsOf(node.name), h('dl', { class: 'fm-facts' }, lines.flat()));
}

/** The first bytes, as a viewer shows them: in figures, and as letters where they are letters. */
export function raw(manager, node) {
  const bytes = node.bytes.match(/../g) ?? [];
  const lines = Array.from({ length: Math.ceil(bytes.length / 8) }, (_, row) => {
    const part = bytes.slice(row * 8, row * 8 + 8);
    const letters = part
      .map((byte) => parseInt(byte, 16))
      .map((code) => (code > 32 && code < 127 ? String.fromCharCode(code) : '·'))
      .join('');
    return h('tr', {}, h('td', {}, part.join(' ')), h('td', {}, letters));
  });
  const head = h(
    'thead',
    {},
    h('tr', {}, h('th', { scope: 'col' }, words.byteColumn), h('th', { scope: 'col' }, words.letters)),
  );
  manager.open(
    words.beginning(node.name),
    h('table', { class: 'fm-raw' }, head, h('tbody', {}, lines)),
    h('p', {}, words.aboutDots),
  );
}
