// pix-spreadsheet: a sheet that reckons. Model: {title, tools, rows: [[content]], formats: {cells: format}, narrow:
// [column]}. State: cell.B4 (typed), format.B4, order and shown (rows by their first numbers), frozen (rows,columns),
// area, width.C.
import { button, h, icon, Simulator, toolbar } from './kit.js';
import { filled } from './spreadsheet/fill.js';
import { grid } from './spreadsheet/grid.js';
import { panels } from './spreadsheet/panels.js';
import { letters, moved, nameOf, place } from './spreadsheet/place.js';
import { Sheet } from './spreadsheet/sheet.js';
import { WORDS } from './spreadsheet/words.js';

class Spreadsheet extends Simulator {
  start() {
    this.sheet = new Sheet(this.model);
    this.at = { column: 0, row: 0 };
    this.end = this.at;
    this.frozen = [0, 0];
    this.area = '';
    this.touched = new Set(Object.keys(this.state).filter((setting) => setting.startsWith('cell.')));
    Object.keys(this.state)
      .filter((setting) => /^(format|width)\./.test(setting))
      .forEach((setting) => this.set(setting, ''));
    this.line = h('input', {
      class: 'sheet-line',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      'aria-label': WORDS.content,
    });
    this.line.addEventListener('keydown', (event) => this.typing(event));
    this.line.addEventListener('change', () => this.enter());
    this.name = h('input', {
      class: 'sheet-name',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-label': WORDS.chosen,
    });
    this.name.addEventListener('change', () => this.choose(this.name.value));
    this.extending = false;
    this.view = h('div', { class: 'sheet-view' });
    this.panel = h('div', { class: 'sheet-panel', hidden: true });
    const again = this.again();
    const title = h(
      'p',
      { class: 'sim-title' },
      icon('M4 4h16v16H4Z', 'M4 10h16', 'M10 4v16'),
      this.model.title,
      again,
    );
    const check = button(
      WORDS.enter,
      () => {
        this.enter();
        this.focusCell();
      },
      { drawing: icon('m5 12 5 5 9-10') },
    );
    this.stage.append(
      title,
      this.bar(),
      this.panel,
      h('div', { class: 'sheet-entry' }, this.name, this.line, check),
      this.view,
    );
    this.show();
  }

  has(tool) {
    return this.model.tools.includes(tool);
  }

  bar() {
    const named = { named: true };
    const tool = (label, action, paths) => button(label, action, { ...named, drawing: icon(...paths) });
    const basic = [
      this.extendButton(),
      tool(WORDS.copy, () => this.copy(), ['M8 8h12v12H8Z', 'M16 8V4H4v12h4']),
      tool(WORDS.paste, () => this.paste(), ['M6 5h12v16H6Z', 'M9 3h6v4H9Z']),
      tool(WORDS.fill, () => this.fill(), ['M5 4h14v6H5Z', 'M12 12v8', 'm8 16 4 4 4-4']),
      tool(WORDS.clear, () => this.change(this.selected(), () => ''), ['M6 6l12 12', 'M18 6 6 18']),
    ];
    const more = [
      this.has('sort') &&
        tool(WORDS.sort, () => this.open('sort'), ['M7 4v16', 'm4 17 3 3 3-3', 'M13 6h8', 'M13 12h6', 'M13 18h4']),
      this.has('filter') && tool(WORDS.filter, () => this.open('filter'), ['M4 5h16l-6 7v7l-4-2v-5Z']),
      this.has('duplicates') &&
        tool(WORDS.duplicates, () => this.removeDuplicates(), ['M4 4h10v10H4Z', 'M10 10h10v10H10Z']),
      this.has('freeze') && tool(WORDS.freeze, () => this.freeze(), ['M4 4h16v16H4Z', 'M4 9h16', 'M9 4v16']),
      this.has('width') &&
        tool(WORDS.fit, () => this.fit(), ['M4 5v14', 'M20 5v14', 'M7 12h10', 'm9 9-3 3 3 3', 'm15 9 3 3-3 3']),
      this.has('print') && tool(WORDS.print, () => this.print(), ['M7 9V4h10v5', 'M5 9h14v8H5Z', 'M8 14h8v6H8Z']),
    ].filter(Boolean);
    return toolbar(
      WORDS.tools,
      [basic, more, this.has('format') ? [this.formatChoice()] : []].filter((group) => group.length),
    );
  }

  /** Where there is no Shift key: while it is pressed, the next cells touched end the selection. */
  extendButton() {
    const drawing = icon('M4 4h6v6H4Z', 'M13 13h7v7', 'm12 12 8 8');
    this.extender = button(WORDS.extend, () => this.extendNext(!this.extending), {
      drawing,
      named: true,
      'aria-pressed': 'false',
    });
    return this.extender;
  }

  extendNext(on) {
    this.extending = on;
    this.extender.setAttribute('aria-pressed', String(on));
    if (on) this.say(WORDS.extendTo);
  }

  formatChoice() {
    const options = Object.entries(WORDS.formats).map(([format, name]) => h('option', { value: format }, name));
    this.formatSelect = h(
      'select',
      { class: 'sim-select', 'aria-label': WORDS.format, onchange: (event) => this.format(event.target.value) },
      options,
    );
    return this.formatSelect;
  }

  /** The selected cells, row after row. */
  selected() {
    const [top, bottom] = [this.at.row, this.end.row].sort((a, b) => a - b);
    const [left, right] = [this.at.column, this.end.column].sort((a, b) => a - b);
    const cells = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push({ column, row });
    return cells;
  }

  go(at, end = at) {
    if (document.activeElement === this.line) this.enter();
    this.at = at;
    this.end = end;
    this.show();
    this.focusCell();
  }

  extend(end) {
    this.go(this.at, end);
  }

  focusCell() {
    this.view.querySelector(`[data-cell="${this.nameOf(this.end)}"]`)?.focus({ preventScroll: false });
  }

  nameOf({ column, row }) {
    return nameOf({ column, row });
  }

  /** The cells typed in the name box: one, or a range. */
  choose(names) {
    const match = /^([A-Z]{1,2}[1-9]\d*)(?::([A-Z]{1,2}[1-9]\d*))?$/.exec(names.trim().toUpperCase());
    const [at, end] = match ? [place(match[1]), place(match[2] ?? match[1])] : [];
    const isThere = ({ column, row }) => column < this.sheet.width && row < this.sheet.lines.length;
    if (match && isThere(at) && isThere(end)) return this.go(at, end);
    this.name.value = this.rangeName();
    return this.say(WORDS.badCells);
  }

  /** While a formula waits for a cell, the one pointed at is written into it. */
  point(cell) {
    if (document.activeElement !== this.line || !/^=(.*[-+*/^&(;:,<>=])?$/.test(this.line.value.trim())) return false;
    this.line.value = this.line.value.trim() + this.nameOf(cell);
    return true;
  }

  rangeName() {
    const cells = this.selected();
    return cells.length === 1 ? this.nameOf(cells[0]) : `${this.nameOf(cells[0])}:${this.nameOf(cells.at(-1))}`;
  }

  typing(event) {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.enter();
      this.go({ column: this.at.column, row: Math.min(this.at.row + 1, this.sheet.lines.length - 1) });
    } else if (event.key === 'Escape') {
      this.line.value = this.sheet.content(this.at);
      this.focusCell();
    }
  }

  /** What is in the line goes into the active cell. */
  enter() {
    if (this.line.value === this.sheet.content(this.at)) return;
    this.sheet.put(this.at, this.line.value.trim());
    this.done(`${this.nameOf(this.at)} : ${this.sheet.shownAs(this.at)}`);
  }

  /** Typing over a cell begins its content anew; F2 goes on with it. */
  edit(begin) {
    this.end = this.at;
    if (begin !== undefined) this.line.value = begin;
    this.line.focus();
  }

  change(cells, content) {
    cells.forEach((cell) => this.sheet.put(cell, content(cell)));
    this.done(WORDS.done(this.rangeName()));
  }

  copy() {
    this.copied = { cells: this.selected().map((cell) => ({ ...cell, content: this.sheet.content(cell) })) };
    this.say(WORDS.copied(this.rangeName()));
  }

  paste() {
    if (!this.copied) return this.say(WORDS.nothingCopied);
    const [{ column, row }] = this.copied.cells;
    const target = this.selected();
    const starts = this.copied.cells.length === 1 ? target : [target[0]];
    starts.forEach((start) =>
      this.copied.cells.forEach((cell) => {
        const [right, down] = [start.column - column, start.row - row];
        if (cell.row + down < this.sheet.lines.length && cell.column + right < this.sheet.width)
          this.sheet.put({ column: cell.column + right, row: cell.row + down }, moved(cell.content, right, down));
      }),
    );
    return this.done(WORDS.pasted);
  }

  /** Each column of the selection goes on as its first cells begin; then, to the right, each row. */
  fill() {
    const cells = this.selected();
    if (cells.length === 1) return this.say(WORDS.selectFirst);
    const lines = (key) => [...Map.groupBy(cells, (cell) => cell[key]).values()];
    const along = (line, way) => {
      if (line.length < 2) return;
      const contents = filled(
        line.map((cell) => this.sheet.content(cell)),
        way,
      );
      line.forEach((cell, step) => this.sheet.put(cell, contents[step]));
    };
    lines('column').forEach((column) => along(column, 'row'));
    lines('row').forEach((row) => along(row, 'column'));
    return this.done(WORDS.filled(this.rangeName()));
  }

  format(format) {
    this.selected().forEach((cell) => {
      this.sheet.formats.set(this.nameOf(cell), format);
      this.set(`format.${this.nameOf(cell)}`, format);
    });
    this.done(WORDS.formatted(this.rangeName(), WORDS.formats[format]));
  }

  open(name) {
    const same = this.opened === name && !this.panel.hidden;
    this.opened = name;
    this.panel.hidden = same;
    this.panel.replaceChildren(...(same ? [] : panels[name](this)));
    if (!same) this.panel.querySelector('select').focus();
  }

  /** @param keys [{column, down}] */
  sort(keys) {
    this.sheet.sort(keys);
    const words = keys.map(
      ({ column, down }) => `${this.sheet.content({ column, row: 0 })} ${down ? WORDS.down : WORDS.up}`,
    );
    this.done(WORDS.sorted(words));
  }

  filter(filters) {
    this.sheet.filters = filters;
    this.sheet.filter();
    if (!this.panel.hidden) this.panel.replaceChildren(...panels.filter(this));
    this.done(WORDS.shown(this.sheet.data.filter((line) => line.shown).length, this.sheet.data.length));
  }

  removeDuplicates() {
    const gone = this.sheet.removeDuplicates();
    this.done(WORDS.gone(gone));
  }

  freeze() {
    const { row, column } = this.selected()[0];
    this.frozen = this.frozen.join() === [row, column].join() ? [0, 0] : [row, column];
    const [rows, columns] = this.frozen;
    this.done(WORDS.frozen(rows, columns, this.nameOf({ column, row })));
  }

  fit() {
    const names = new Set(this.selected().map(({ column }) => letters(column)));
    names.forEach((name) => {
      this.sheet.narrow.delete(name);
      this.set(`width.${name}`, 'fit');
    });
    this.done(WORDS.fitted([...names].join(', ')));
  }

  print() {
    this.area = this.rangeName();
    this.done(WORDS.area(this.area));
  }

  done(words) {
    this.send();
    this.show();
    if (document.activeElement === document.body) this.focusCell();
    this.say(words);
  }

  /** A cell is told when it does not hold what its row first held there, or once did not. */
  send() {
    this.sheet.lines.forEach(({ number, cells }, row) =>
      cells.forEach((content, column) => {
        const setting = `cell.${this.nameOf({ column, row })}`;
        if (content === (this.sheet.first[number - 1]?.[column] ?? '') && !this.touched.has(setting)) return;
        this.touched.add(setting);
        this.set(setting, content);
      }),
    );
    this.set('order', this.sheet.data.map((line) => line.number).join(' '));
    this.set(
      'shown',
      this.sheet.data
        .filter((line) => line.shown)
        .map((line) => line.number)
        .join(' '),
    );
    this.set('frozen', this.frozen.join());
    this.set('area', this.area);
  }

  show() {
    const { scrollLeft, scrollTop } = this.view.firstElementChild ?? this.view;
    this.name.value = this.rangeName();
    this.line.value = this.sheet.content(this.at);
    if (this.formatSelect) this.formatSelect.value = this.sheet.formats.get(this.nameOf(this.at)) ?? 'general';
    const focused = this.view.contains(document.activeElement);
    this.view.replaceChildren(grid(this));
    this.view.firstElementChild.scrollTo(scrollLeft, scrollTop);
    if (focused) this.focusCell();
  }
}

customElements.define('pix-spreadsheet', Spreadsheet);
