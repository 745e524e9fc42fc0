// What is listed, and in which order: the folder's own things or, while something is looked for, all that is below it.
import { button, h, icon } from '../kit.js';
import { inOrder, kind, plain } from './values.js';
import { words } from './words.js';

const { kilo, mega, giga } = words.units;
const FACTORS = { [kilo]: 1e3, [mega]: 1e6, [giga]: 1e9 };

export class Finder {
  constructor(model) {
    this.tools = new Set(model.tools);
    this.kinds = [...new Set(model.nodes.filter((node) => !node.folder).map(kind))].sort();
    this.columns = new Set(model.shown ?? []);
    this.by = 'name';
    this.down = false;
    this.group = '';
    this.clear();
  }

  clear() {
    this.wanted = { text: '', kind: '', from: '', to: '', more: '', moreUnit: mega, less: '', lessUnit: mega };
  }

  get isLooking() {
    const { text, kind: type, from, to, more, less } = this.wanted;
    return Boolean(text || type || from || to || more || less);
  }

  listed({ store, folder }) {
    const among = this.isLooking ? store.below(folder).filter((node) => this.fits(node)) : store.children(folder);
    const value = (node) => this.value(node, store);
    const order = (a, b) => (typeof a === 'number' ? a - b : inOrder(a, b));
    const sorted = among.sort((a, b) => (this.down ? -1 : 1) * order(value(a), value(b)));
    return this.by === 'name'
      ? [...sorted.filter((node) => node.folder), ...sorted.filter((node) => !node.folder)]
      : sorted;
  }

  value(node, store) {
    const known = {
      name: node.name,
      date: node.date ?? '',
      kind: kind(node),
      size: this.by === 'size' ? store.size(node) : 0,
    };
    return known[this.by] ?? node.facts[this.by] ?? '';
  }

  fits(node) {
    const { text, kind: type, from, to, more, moreUnit, less, lessUnit } = this.wanted;
    const day = (node.date ?? '').slice(0, 10);
    const seen = plain(
      [node.name, ...node.tags, ...[...this.columns].map((column) => node.facts[column] ?? '')].join(' '),
    );
    const isFile = !(type || from || to || more || less) || !node.folder;
    return (
      isFile &&
      plain(text)
        .split(/\s+/)
        .every((word) => seen.includes(word)) &&
      (!type || kind(node) === type) &&
      (!from || day >= from) &&
      (!to || day <= to) &&
      (!more || node.size > number(more) * FACTORS[moreUnit]) &&
      (!less || node.size < number(less) * FACTORS[lessUnit])
    );
  }

  bar(manager) {
    const search = this.tools.has('search') ? this.line(manager, words.search, 'text', 'search') : null;
    const filters = this.tools.has('filter') ? this.filters(manager) : null;
    const groups = this.tools.has('group') ? this.groups(manager) : null;
    return h('div', { class: 'fm-find' }, search, filters, this.order(manager), groups);
  }

  filters(manager) {
    const amount = (label, name, unit) =>
      h(
        'span',
        { class: 'fm-amount' },
        this.line(manager, label, name, 'text'),
        this.select(manager, words.unitOf(label), unit, Object.keys(FACTORS), true),
      );
    const open = this.open || undefined;
    return h(
      'details',
      { class: 'fm-filters', open, ontoggle: (event) => (this.open = event.target.open) },
      h('summary', { 'data-key': 'filters' }, words.filters),
      h(
        'div',
        { class: 'fm-filter-lines' },
        this.select(manager, words.sorts.kind, 'kind', ['', ...this.kinds]),
        this.line(manager, words.from, 'from', 'date'),
        this.line(manager, words.until, 'to', 'date'),
        amount(words.more, 'more', 'moreUnit'),
        amount(words.less, 'less', 'lessUnit'),
        button(
          words.clear,
          () => {
            this.clear();
            manager.choose([]);
            manager.show('heading');
          },
          { class: 'sim-button sim-plain' },
        ),
      ),
    );
  }

  /** The list follows what is typed; the field itself stays, and with it the place of the cursor. */
  line(manager, label, name, type) {
    const change = ({ target }) => {
      this.wanted[name] = target.value;
      manager.choose([]);
      const at = target.selectionStart;
      manager.show(`find-${name}`);
      const field = manager.querySelector(`[data-key="find-${name}"]`);
      if (type === 'search' || type === 'text') field.setSelectionRange(at, at);
    };
    const looks = {
      type,
      class: 'fm-field',
      form: 'sim-none',
      autocomplete: 'off',
      'data-key': `find-${name}`,
      value: this.wanted[name],
    };
    if (name === 'more' || name === 'less') looks.inputmode = 'decimal';
    const typed = type === 'date' ? { onchange: change } : { oninput: change };
    return h('label', { class: 'fm-typed' }, label, h('input', { ...looks, ...typed }));
  }

  select(manager, label, name, values, unseen) {
    const change = ({ target }) => {
      this.wanted[name] = target.value;
      manager.choose([]);
      manager.show();
    };
    return choice(
      label,
      name,
      values.map((value) => [value, value || words.all]),
      this.wanted[name],
      change,
      unseen,
    );
  }

  order(manager) {
    const change = ({ target }) => {
      this.by = target.value;
      manager.show();
    };
    const all = [...Object.entries(words.sorts), ...[...this.columns].map((column) => [column, column])];
    const turn = button(this.down ? words.descending : words.ascending, () => this.turn(manager), {
      drawing: icon(this.down ? 'M12 5v14M6 13l6 6 6-6' : 'M12 19V5M6 11l6-6 6 6'),
      named: false,
      class: 'sim-button sim-plain',
      'data-key': 'turn',
    });
    return h('div', { class: 'fm-order' }, choice(words.sortBy, 'sort', all, this.by, change), turn);
  }

  turn(manager) {
    this.down = !this.down;
    manager.show();
  }

  sortBy(manager, column) {
    this.down = this.by === column && !this.down;
    this.by = column;
    manager.show();
  }

  groups(manager) {
    const change = ({ target }) => {
      this.group = target.value;
      manager.show();
    };
    const all = [
      ['', words.noGroup],
      ['kind', words.sorts.kind],
      ['tags', words.tag],
      ...[...this.columns].map((column) => [column, column]),
    ];
    return choice(words.groupBy, 'group', all, this.group, change);
  }

  /** The groups in which a thing is listed; with several tags, several. */
  groupsOf(node) {
    if (this.group === 'kind') return [kind(node)];
    if (this.group === 'tags') return node.tags.length ? node.tags : [words.untagged];
    return [node.facts[this.group] ?? words.unknown];
  }
}

function choice(label, key, values, chosen, onchange, unseen) {
  const options = values.map(([value, text]) => h('option', { value, selected: value === chosen }, text));
  const name = h('span', { class: unseen ? 'sim-unseen' : false }, label);
  return h(
    'label',
    { class: 'fm-typed' },
    name,
    h('select', { class: 'sim-select', form: 'sim-none', 'data-key': `find-${key}`, onchange }, options),
  );
}

function number(typed) {
  return Number(typed.replace(',', '.')) || 0;
}
