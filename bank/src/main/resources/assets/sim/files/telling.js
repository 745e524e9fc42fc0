// What is added to things or read about many: tags, columns, a list as a file, versions.
import { button, h } from '../kit.js';
import { LOCALE } from '../language.js';
import { kind, when } from './values.js';
import { words } from './words.js';

export function tagging(manager) {
  const { store, picked } = manager;
  const known = [...new Set([...(manager.model.tags ?? []), ...store.all.flatMap((node) => node.tags)])].sort((a, b) =>
    a.localeCompare(b, LOCALE),
  );
  const box = (tag) => {
    const checked = picked.every((node) => node.tags.includes(tag));
    return h(
      'label',
      { class: 'fm-option' },
      h('input', { type: 'checkbox', form: 'sim-none', value: tag, checked }),
      tag,
    );
  };
  const boxes = h('fieldset', { class: 'fm-tree' }, h('legend', {}, words.tools.tags), known.map(box));
  const field = h('input', { type: 'text', class: 'fm-field', form: 'sim-none', autocomplete: 'off', value: '' });
  const go = () => {
    const inputs = [...boxes.querySelectorAll('input')];
    const on = inputs.filter((input) => input.checked).map((input) => input.value);
    const more = field.value
      .split(/[,;]/)
      .map((tag) => tag.trim().replace(/^#/, ''))
      .filter(Boolean);
    const off = inputs.filter((input) => !input.checked && input.defaultChecked).map((input) => input.value);
    picked.forEach((node) => {
      const tags = new Set([...node.tags.filter((tag) => !off.includes(tag)), ...on, ...more]);
      store.alter(node, 'tags', [...tags].sort());
    });
    manager.close(words.tagsSaved);
  };
  const typed = h('label', { class: 'fm-typed' }, words.newTag, field);
  const title = picked.length === 1 ? words.tagsOf(picked[0].name) : words.tagsOfMany(picked.length);
  manager.open(
    title,
    known.length ? boxes : null,
    typed,
    h('div', { class: 'fm-actions' }, button(words.save, go, { class: 'sim-button sim-main' })),
  );
}

export function columns(manager) {
  const all = [...new Set(manager.model.nodes.flatMap((node) => Object.keys(node.facts ?? {})))];
  const shown = manager.finder.columns;
  const flip = (column) => (shown.has(column) ? shown.delete(column) : shown.add(column));
  const box = (column) =>
    h(
      'label',
      { class: 'fm-option' },
      h('input', { type: 'checkbox', form: 'sim-none', checked: shown.has(column), onchange: () => flip(column) }),
      column,
    );
  manager.open(
    words.columnsShown,
    h('fieldset', { class: 'fm-tree' }, h('legend', {}, words.metadata), all.map(box)),
    h(
      'div',
      { class: 'fm-actions' },
      button(words.show, () => manager.close(), { class: 'sim-button sim-main' }),
    ),
  );
}

/** What is listed, with the columns that are shown, as a CSV file to open in a spreadsheet. */
export function exported(manager) {
  const shown = [...manager.finder.columns];
  const quoted = (text) => `"${String(text).replaceAll('"', '""')}"`;
  const lines = manager.finder
    .listed(manager)
    .map((node) => [
      node.name,
      when(node.date),
      kind(node),
      node.size ?? 0,
      ...shown.map((column) => node.facts[column] ?? ''),
    ]);
  const text = [[words.sorts.name, words.sorts.date, words.sorts.kind, words.byteColumn, ...shown], ...lines]
    .map((line) => line.map(quoted).join(';'))
    .join('\r\n');
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  h('a', { href: address, download: words.listFile }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
  manager.say(words.exported(words.listFile));
}

export function versions(manager) {
  const { store } = manager;
  const [node] = manager.picked;
  const keep = (version) => {
    store.alter(node, 'version', version.id);
    node.text = version.text;
    if (node.sync === 'conflict') store.alter(node, 'sync', 'local');
    manager.close(words.versionKept(when(version.date)));
  };
  const card = (version) =>
    h(
      'li',
      { class: 'fm-version' },
      h('strong', {}, `${when(version.date)}, ${version.by}`),
      version.note ? h('span', { class: 'fm-detail' }, version.note) : null,
      h(
        'details',
        {},
        h('summary', {}, words.readVersion),
        h(
          'div',
          { class: 'fm-page' },
          version.text.split('\n').map((line) => h('p', {}, line)),
        ),
      ),
      button(node.sync === 'conflict' ? words.keepVersion : words.restoreVersion, () => keep(version), {
        class: 'sim-button sim-plain',
        'aria-label': words.takeVersion(`${when(version.date)}, ${version.by}`),
      }),
    );
  const told =
    node.sync === 'conflict'
      ? words.conflict
      : words.versionCount(words.sync[node.sync] ?? words.history, node.versions.length);
  manager.open(
    words.versionsOf(node.name),
    h('p', {}, told),
    h('ul', { class: 'fm-versions' }, node.versions.map(card)),
  );
}
