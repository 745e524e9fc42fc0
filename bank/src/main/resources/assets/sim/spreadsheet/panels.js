// What the tools ask before they act: by which columns to sort, which rows to show.
import { button, h } from '../kit.js';

const WAYS = { up: 'croissant (A → Z, 1 → 9)', down: 'décroissant (Z → A, 9 → 1)' };
const HOWS = { is: 'est égal à', not: 'est différent de', has: 'contient', more: 'est plus grand que', least: 'est au moins', less: 'est plus petit que', most: 'est au plus' };

export const panels = { sort, filter };

function columns(app) {
  return app.sheet.first[0].map((name, column) => [column, name]).filter(([, name]) => name);
}

function choice(label, options, chosen) {
  const select = h('select', { class: 'sim-select' }, options.map(([value, name]) => h('option', { value, selected: value === chosen }, name)));
  return { select, field: h('label', {}, label, select) };
}

function sort(app) {
  const first = choice('Trier par', columns(app), app.at.column);
  const way = choice('Ordre', Object.entries(WAYS));
  const second = choice('Puis par', [['', '(rien)'], ...columns(app)]);
  const other = choice('Ordre', Object.entries(WAYS));
  const apply = () => {
    const keys = [[first, way], [second, other]].filter(([{ select }]) => select.value !== '');
    app.sort(keys.map(([{ select }, { select: order }]) => ({ column: Number(select.value), down: order.value === 'down' })));
  };
  return [h('div', { class: 'sheet-ask' }, first.field, way.field), h('div', { class: 'sheet-ask' }, second.field, other.field),
    button('Trier le tableau', apply, { class: 'sim-button sim-main' })];
}

function filter(app) {
  const column = choice('Colonne', columns(app), app.at.column);
  const how = choice('Condition', Object.entries(HOWS));
  const words = h('input', { class: 'sheet-words', autocomplete: 'off' });
  const add = () => app.filter([...app.sheet.filters, { column: Number(column.select.value), how: how.select.value, words: words.value }]);
  const kept = app.sheet.filters.map((each, place) => h('li', {}, `${app.sheet.content({ column: each.column, row: 0 })} ${HOWS[each.how]} « ${each.words} » `,
    button('Enlever', () => app.filter(app.sheet.filters.filter((_, other) => other !== place)), { class: 'sim-button sim-plain' })));
  return [h('div', { class: 'sheet-ask' }, column.field, how.field, h('label', {}, 'Valeur', words)),
    button('Ajouter ce filtre', add, { class: 'sim-button sim-main' }), kept.length ? h('ul', { class: 'sheet-filters' }, kept) : null].filter(Boolean);
}
