// What the tools ask before they act: by which columns to sort, which rows to show.
import { button, h } from '../kit.js';
import { WORDS } from './words.js';

export const panels = { sort, filter };

function columns(app) {
  return app.sheet.first[0].map((name, column) => [column, name]).filter(([, name]) => name);
}

function choice(label, options, chosen) {
  const select = h(
    'select',
    { class: 'sim-select' },
    options.map(([value, name]) => h('option', { value, selected: value === chosen }, name)),
  );
  return { select, field: h('label', {}, label, select) };
}

function sort(app) {
  const first = choice(WORDS.by, columns(app), app.at.column);
  const way = choice(WORDS.order, Object.entries(WORDS.ways));
  const second = choice(WORDS.thenBy, [['', WORDS.nothing], ...columns(app)]);
  const other = choice(WORDS.order, Object.entries(WORDS.ways));
  const apply = () => {
    const keys = [
      [first, way],
      [second, other],
    ].filter(([{ select }]) => select.value !== '');
    app.sort(
      keys.map(([{ select }, { select: order }]) => ({ column: Number(select.value), down: order.value === 'down' })),
    );
  };
  return [
    h('div', { class: 'sheet-ask' }, first.field, way.field),
    h('div', { class: 'sheet-ask' }, second.field, other.field),
    button(WORDS.sortTable, apply, { class: 'sim-button sim-main' }),
  ];
}

function filter(app) {
  const column = choice(WORDS.column, columns(app), app.at.column);
  const how = choice(WORDS.condition, Object.entries(WORDS.hows));
  const words = h('input', { class: 'sheet-words', autocomplete: 'off' });
  const add = () =>
    app.filter([
      ...app.sheet.filters,
      { column: Number(column.select.value), how: how.select.value, words: words.value },
    ]);
  const kept = app.sheet.filters.map((each, place) =>
    h(
      'li',
      {},
      `${WORDS.kept(app.sheet.content({ column: each.column, row: 0 }), WORDS.hows[each.how], each.words)} `,
      button(WORDS.remove, () => app.filter(app.sheet.filters.filter((_, other) => other !== place)), {
        class: 'sim-button sim-plain',
      }),
    ),
  );
  return [
    h('div', { class: 'sheet-ask' }, column.field, how.field, h('label', {}, WORDS.value, words)),
    button(WORDS.add, add, { class: 'sim-button sim-main' }),
    kept.length ? h('ul', { class: 'sheet-filters' }, kept) : null,
  ].filter(Boolean);
}
