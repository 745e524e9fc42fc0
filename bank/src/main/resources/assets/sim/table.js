// A table to fill in (head.COLUMN, cell.ROW.COLUMN), or whose columns get a type (type.COLUMN).
import { h, icon, Simulator } from './kit.js';
import { words } from './table/words.js';

/** What a base keeps of a value, once its column has this type; nothing where it cannot be read. */
const KEPT = {
  text: (value) => value,
  number: (value) =>
    /^-?\d[\d ]*(,\d+)?$/.test(value)
      ? Number(value.replace(/ /g, '').replace(',', '.')).toLocaleString('fr-FR', { useGrouping: false })
      : '',
  date: (value) => (/^\d\d\/\d\d\/\d{4}$/.test(value) ? value : ''),
  boolean: (value) => (/^(oui|non)$/i.test(value) ? value : ''),
  list: (value) => value,
};

class Table extends Simulator {
  start() {
    Object.keys(this.state).forEach((name) => this.set(name, this.model.initial[name] ?? ''));
    const again = this.again();
    const name = h('p', { class: 'sim-title' }, icon('M4 5h16v14H4Z', 'M4 10h16', 'M10 5v14'), this.model.title, again);
    this.desk = h('div', { class: 'tb-desk', tabindex: '0', role: 'region', 'aria-label': this.model.title });
    this.stage.append(name, this.desk);
    this.desk.append(this.model.heads ? this.typing() : this.filling());
  }

  filling() {
    const columns = Array.from({ length: this.model.columns }, (_, column) => column + 1);
    const rows = Array.from({ length: this.model.rows }, (_, row) => row + 1);
    const head = h(
      'tr',
      {},
      h('td', {}),
      columns.map((column) => h('th', { scope: 'col' }, this.field(`head.${column}`, words.headingOf(column)))),
    );
    const line = (row) =>
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, row),
        columns.map((column) => h('td', {}, this.field(`cell.${row}.${column}`, words.cell(row, column)))),
      );
    return h('table', { class: 'tb-table' }, h('thead', {}, head), h('tbody', {}, rows.map(line)));
  }

  field(setting, label) {
    const oninput = ({ target }) => this.set(setting, target.value.trim().replace(/\s+/g, ' '));
    const hint = setting.startsWith('head.') ? words.heading : false;
    const looks = {
      type: 'text',
      class: 'tb-field',
      placeholder: hint,
      form: 'sim-none',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-label': label,
      value: '',
    };
    return h('input', { ...looks, oninput });
  }

  typing() {
    this.cells = [];
    const { heads, cells } = this.model;
    const line = (row) =>
      h(
        'tr',
        {},
        row.map((value, column) => {
          const cell = h('td', {}, value);
          (this.cells[column] ??= []).push([cell, value]);
          return cell;
        }),
      );
    const types = h(
      'tr',
      {},
      heads.map((head, column) => h('td', {}, this.type(head, column))),
    );
    const head = h(
      'tr',
      {},
      heads.map((text) => h('th', { scope: 'col' }, text)),
    );
    return h('table', { class: 'tb-table tb-types' }, h('thead', {}, head), h('tbody', {}, types, cells.map(line)));
  }

  type(head, column) {
    const onchange = ({ target }) => this.keep(head, column, target.value);
    const options = [['', words.choose], ...Object.entries(words.types)].map(([value, text]) =>
      h('option', { value }, text),
    );
    return h('select', { class: 'sim-select', form: 'sim-none', 'aria-label': words.typeOf(head), onchange }, options);
  }

  /** Shows at once what the type does to the values: a nought lost, a value refused. */
  keep(head, column, type) {
    this.set(`type.${column + 1}`, type);
    const kept = KEPT[type] ?? KEPT.text;
    const lost = this.cells[column].filter(([cell, value]) => {
      const shown = kept(value);
      cell.textContent = shown || words.refused;
      cell.classList.toggle('tb-lost', shown !== value);
      return !shown;
    });
    this.say(lost.length ? words.unread(head, lost.length) : words.typed(head, words.types[type] ?? words.untyped));
  }
}

customElements.define('pix-table', Table);
