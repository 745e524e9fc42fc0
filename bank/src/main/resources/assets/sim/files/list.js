// The list of a folder: a table where there is room, cards on a phone.
import { h, icon } from '../kit.js';
import { drawing, SYNC } from './look.js';
import { openFile } from './reading.js';
import { LOCALE } from '../language.js';
import { kind, size, when } from './values.js';
import { words } from './words.js';

export function listing(manager) {
  const { finder } = manager;
  const nodes = finder.listed(manager);
  if (!nodes.length) return h('p', { class: 'fm-empty' }, finder.isLooking ? words.nothingFits : words.empty);
  const columns = [...Object.keys(words.sorts), ...finder.columns, ...(finder.isLooking ? ['where'] : [])];
  const parts = finder.group
    ? grouped(manager, nodes, columns)
    : [
        h(
          'tbody',
          {},
          nodes.map((node) => row(manager, node, columns)),
        ),
      ];
  const label = { class: 'fm-table', 'aria-label': words.list };
  return h('div', { class: 'fm-scroll', tabindex: '-1' }, h('table', label, head(manager, nodes, columns), parts));
}

function head(manager, nodes, columns) {
  const { finder } = manager;
  const every = nodes.every((node) => manager.chosen.has(node.id));
  const flip = () => {
    manager.choose(every ? [] : nodes.map((node) => node.id));
    manager.show();
  };
  const all = h('input', {
    type: 'checkbox',
    form: 'sim-none',
    'aria-label': words.selectAll,
    'data-key': 'all',
    checked: every,
    onchange: flip,
  });
  const cell = (column) => {
    if (column === 'where') return h('th', { scope: 'col' }, words.folder);
    const sorted = finder.by === column ? (finder.down ? 'descending' : 'ascending') : false;
    const mark = sorted ? icon(finder.down ? 'M7 10l5 5 5-5' : 'M7 14l5-5 5 5') : null;
    const looks = {
      type: 'button',
      class: 'fm-sort',
      'data-key': `sort-${column}`,
      onclick: () => finder.sortBy(manager, column),
    };
    return h('th', { scope: 'col', 'aria-sort': sorted }, h('button', looks, words.sorts[column] ?? column, mark));
  };
  return h('thead', {}, h('tr', {}, h('th', { class: 'fm-check' }, all), columns.map(cell)));
}

function grouped(manager, nodes, columns) {
  const groups = new Map();
  nodes.forEach((node) =>
    manager.finder.groupsOf(node).forEach((name) => groups.set(name, [...(groups.get(name) ?? []), node])),
  );
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, LOCALE))
    .map(([name, members]) => {
      const sum = size(members.reduce((total, node) => total + manager.store.size(node), 0));
      const title = words.group(name, words.items(members.length), sum);
      const line = h('tr', {}, h('th', { class: 'fm-group', colspan: columns.length + 1, scope: 'rowgroup' }, title));
      return h(
        'tbody',
        {},
        line,
        members.map((node) => row(manager, node, columns)),
      );
    });
}

function row(manager, node, columns) {
  const checked = manager.chosen.has(node.id);
  const check = {
    type: 'checkbox',
    form: 'sim-none',
    'aria-label': words.select(node.name),
    'data-key': `check-${node.id}`,
    checked,
  };
  const box = h('td', { class: 'fm-check' }, h('input', { ...check, onchange: () => manager.toggle(node.id) }));
  return h(
    'tr',
    { class: checked ? 'fm-chosen' : false },
    box,
    columns.map((column) => cell(manager, node, column)),
  );
}

function cell(manager, node, column) {
  if (column === 'name') return h('td', { class: 'fm-name' }, name(manager, node), chips(node));
  const { store } = manager;
  const bytes = store.size(node);
  const text =
    {
      date: when(node.date),
      kind: kind(node),
      size: node.folder && !bytes ? '' : size(bytes),
      where: store
        .way(node.parent)
        .map((each) => each.name)
        .join(' › '),
    }[column] ??
    node.facts[column] ??
    '';
  return h(
    'td',
    {
      'data-label': column === 'where' ? words.folder : (words.sorts[column] ?? column),
      class: text ? false : 'fm-none',
    },
    text,
  );
}

function name(manager, node) {
  const open = () => (node.folder ? manager.go(node.id) : openFile(manager, node));
  return h(
    'button',
    { type: 'button', class: 'fm-open', 'data-key': `open-${node.id}`, onclick: open },
    drawing(node),
    h('span', {}, node.name),
  );
}

function chips(node) {
  const paths = SYNC[node.sync];
  const state = paths
    ? h('span', { class: `fm-chip fm-sync-${node.sync}` }, icon(...paths), words.sync[node.sync])
    : null;
  const tags = node.tags.map((tag) => h('span', { class: 'fm-chip' }, tag));
  return state || tags.length ? h('span', { class: 'fm-chips' }, state, tags) : null;
}
