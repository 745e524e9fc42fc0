// pix-chart: a table, and the chart one makes of it. Model: {title, columns: [{name, unit, number}], rows: [[…]]}.
// State: type (none, bars, line, pie, scatter) and columns, as in « Mois | Visiteurs »; of a labelled chart also title,
// up (the vertical axis), source and legend (oui or non).
import { button, h, icon, s, Simulator, toolbar } from './kit.js';
import { bars, line, pie, scatter } from './chart/draw.js';
import { spoken } from './language.js';

const WORDS = spoken({
  fr: {
    bars: 'Barres',
    line: 'Courbe',
    pie: 'Secteurs',
    scatter: 'Nuage de points',
    types: 'Type de graphique',
    across: 'Étiquettes ou axe horizontal',
    up: 'Valeurs',
    data: 'Données',
    choose: 'Choisissez un type de graphique.',
    notNumbers: 'Rien à tracer : les valeurs doivent être des nombres.',
    same: 'Rien à tracer : choisissez deux colonnes différentes.',
    twoNumbers: 'Rien à tracer : un nuage de points croise deux colonnes de nombres.',
    told: (type, up, across) => `${type} : ${up}, selon ${across}. Les données sont dans le tableau.`,
    labels: { title: 'Titre du graphique', up: 'Titre de l’axe vertical, avec l’unité', source: 'Source des données' },
    legend: 'Afficher la légende',
    from: 'Source',
  },
  en: {
    bars: 'Bars',
    line: 'Line',
    pie: 'Pie',
    scatter: 'Scatter plot',
    types: 'Type of chart',
    across: 'Labels or horizontal axis',
    up: 'Values',
    data: 'Data',
    choose: 'Choose a type of chart.',
    notNumbers: 'Nothing to draw: the values have to be numbers.',
    same: 'Nothing to draw: choose two different columns.',
    twoNumbers: 'Nothing to draw: a scatter plot crosses two columns of numbers.',
    told: (type, up, across) => `${type}: ${up}, by ${across}. The data is in the table.`,
    labels: {
      title: 'Title of the chart',
      up: 'Title of the vertical axis, with the unit',
      source: 'Source of the data',
    },
    legend: 'Show the legend',
    from: 'Source',
  },
});

const TYPES = {
  bars: { name: WORDS.bars, plot: bars, paths: ['M4 20h16', 'M6 20v-8h3v8', 'M11 20V5h3v15', 'M16 20v-11h3v11'] },
  line: { name: WORDS.line, plot: line, paths: ['M4 4v16h16', 'm6 15 4-5 4 3 5-8'] },
  pie: { name: WORDS.pie, plot: pie, paths: ['M12 3a9 9 0 1 0 9 9h-9Z', 'M15 3.500a9 9 0 0 1 5.500 5.500H15Z'] },
  scatter: {
    name: WORDS.scatter,
    plot: scatter,
    paths: ['M4 4v16h16', 'M8 15h.01', 'M11 11h.01', 'M14 12h.01', 'M16 8h.01', 'M19 6h.01', 'M10 16h.01'],
  },
};

class Chart extends Simulator {
  start() {
    this.type = 'none';
    this.picked = [0, 1];
    this.buttons = Object.entries(TYPES).map(([type, { name, paths }]) =>
      button(name, () => this.choose(type), { drawing: icon(...paths), named: true, 'aria-pressed': 'false' }),
    );
    this.plot = h('div', { class: 'chart-plot' });
    const choice = h('div', { class: 'chart-choice' }, this.chooser(WORDS.across, 0), this.chooser(WORDS.up, 1));
    this.stage.append(
      this.title(),
      toolbar(WORDS.types, [this.buttons]),
      choice,
      this.labels(),
      this.plot,
      this.table(),
    );
    this.watch();
    this.show();
  }

  title() {
    const again = this.again();
    return h('p', { class: 'sim-title' }, icon('M4 4h16v16H4Z', 'M4 10h16', 'M10 4v16'), this.model.title, again);
  }

  chooser(label, side) {
    const options = this.model.columns.map((column, place) =>
      h('option', { value: place, selected: place === this.picked[side] }, column.name),
    );
    const onchange = (event) => this.pick(side, Number(event.target.value));
    return h('label', {}, label, h('select', { class: 'sim-select', onchange }, options));
  }

  /** What a chart needs to be understood without its maker. */
  labels() {
    if (!this.model.labelled) return '';
    ['title', 'up', 'source'].forEach((setting) => this.set(setting, ''));
    this.set('legend', 'non');
    const change = (setting, value) => {
      this.set(setting, value);
      this.draw();
    };
    const looks = { type: 'text', class: 'chart-field', form: 'sim-none', autocomplete: 'off', spellcheck: 'false' };
    const field = ([setting, label]) =>
      h('label', {}, label, h('input', { ...looks, oninput: ({ target }) => change(setting, target.value.trim()) }));
    const legend = h('input', {
      type: 'checkbox',
      form: 'sim-none',
      onchange: ({ target }) => change('legend', target.checked ? 'oui' : 'non'),
    });
    return h(
      'div',
      { class: 'chart-labels' },
      Object.entries(WORDS.labels).map(field),
      h('label', { class: 'chart-legend' }, legend, WORDS.legend),
    );
  }

  /** The drawing with what was written around it. */
  dressed(drawing) {
    if (!this.model.labelled) return [drawing];
    const { title, source, legend } = this.state;
    const line = (looks, words) => words && h('p', { class: looks }, words);
    const key =
      legend === 'oui' &&
      h('p', { class: 'chart-key' }, h('span', { class: 'chart-swatch' }), this.model.columns[this.picked[1]].name);
    return [
      line('chart-name', title),
      drawing,
      key,
      line('chart-source', source && `${WORDS.from} : ${source}`),
    ].filter(Boolean);
  }

  table() {
    const heads = this.model.columns.map((column) => h('th', { scope: 'col' }, this.named(column)));
    const rows = this.model.rows.map((row) =>
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, row[0]),
        row.slice(1).map((cell) => h('td', {}, cell.toLocaleString('fr-FR'))),
      ),
    );
    const table = h(
      'table',
      {},
      h('caption', { class: 'sim-unseen' }, this.model.title),
      h('thead', {}, h('tr', {}, heads)),
      h('tbody', {}, rows),
    );
    return h(
      'div',
      { class: 'chart-table', tabindex: '0', role: 'region', 'aria-label': `${WORDS.data} : ${this.model.title}` },
      table,
    );
  }

  named({ name, unit }) {
    return unit ? `${name} (${unit})` : name;
  }

  watch() {
    const observer = new ResizeObserver(() => this.draw());
    observer.observe(this.plot);
    this.signal.addEventListener('abort', () => observer.disconnect());
  }

  choose(type) {
    this.type = type;
    this.show();
  }

  pick(side, place) {
    this.picked[side] = place;
    this.show();
  }

  show() {
    Object.keys(TYPES).forEach((type, place) => this.buttons[place].setAttribute('aria-pressed', type === this.type));
    this.set('type', this.type);
    this.set('columns', this.picked.map((place) => this.model.columns[place].name).join(' | '));
    this.draw();
    if (this.type !== 'none') this.say(this.trouble() ?? this.summary());
  }

  /** Why nothing can be drawn, if so. */
  trouble() {
    const [across, up] = this.picked.map((place) => this.model.columns[place]);
    if (!up.number) return WORDS.notNumbers;
    if (across === up) return WORDS.same;
    if (this.type === 'scatter' && !across.number) return WORDS.twoNumbers;
    return undefined;
  }

  summary() {
    const [across, up] = this.picked.map((place) => this.named(this.model.columns[place]));
    return WORDS.told(TYPES[this.type].name, up, across);
  }

  draw() {
    if (this.type === 'none') return this.plot.replaceChildren(h('p', { class: 'chart-empty' }, WORDS.choose));
    if (this.trouble()) return this.plot.replaceChildren(h('p', { class: 'chart-empty' }, this.trouble()));
    const width = Math.max(280, Math.min(760, this.plot.clientWidth || 600));
    const height = Math.round(Math.max(260, width * 0.5));
    const drawing = {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': this.summary(),
      class: 'chart-svg',
    };
    const svg = s('svg', drawing, TYPES[this.type].plot({ ...this.data(), width, height }));
    return this.plot.replaceChildren(...this.dressed(svg));
  }

  data() {
    const [across, up] = this.picked;
    const column = (place) => this.model.rows.map((row) => row[place]);
    const numbers = this.type === 'scatter';
    const labels = numbers
      ? column(across)
      : column(across).map((cell) => (typeof cell === 'number' ? cell.toLocaleString('fr-FR') : cell));
    const name = (place) => this.named(this.model.columns[place]);
    return { labels, values: column(up), across: name(across), up: this.model.labelled ? this.state.up : name(up) };
  }
}

customElements.define('pix-chart', Chart);
