// The cells on the page: one stop of the Tab key, walked with the arrows, selected with Shift, the mouse or the
// headings.
import { h } from '../kit.js';
import { letters } from './place.js';
import { WORDS } from './words.js';

const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

export function grid(app) {
  const { sheet } = app;
  const chosen = new Set(app.selected().map((cell) => app.nameOf(cell)));
  const last = sheet.lines.length - 1;
  const heads = Array.from({ length: sheet.width }, (_, column) =>
    h(
      'th',
      { scope: 'col', class: sheet.narrow.has(letters(column)) && 'sheet-narrow' },
      h(
        'button',
        {
          type: 'button',
          class: 'sheet-head',
          tabindex: '-1',
          'aria-label': `${WORDS.column} ${letters(column)}`,
          onclick: () => app.go({ column, row: 0 }, { column, row: last }),
        },
        letters(column),
      ),
    ),
  );
  const rows = sheet.lines.map((line, row) =>
    line.shown
      ? h(
          'tr',
          { class: row < app.frozen[0] && 'sheet-frozen', 'aria-rowindex': row + 2 },
          rowHead(app, row),
          cells(app, row, chosen),
        )
      : null,
  );
  const table = h(
    'table',
    { role: 'grid', 'aria-label': app.model.title, 'aria-multiselectable': 'true', 'aria-rowcount': last + 2 },
    h('thead', {}, h('tr', { 'aria-rowindex': '1' }, h('td', { class: 'sheet-corner' }), heads)),
    h('tbody', {}, rows),
  );
  table.addEventListener('keydown', (event) => keys(app, event));
  return h('div', { class: 'sheet-scroll' }, table);
}

function rowHead(app, row) {
  const whole = () => app.go({ column: 0, row }, { column: app.sheet.width - 1, row });
  return h(
    'th',
    { scope: 'row' },
    h(
      'button',
      { type: 'button', class: 'sheet-head', tabindex: '-1', 'aria-label': `${WORDS.row} ${row + 1}`, onclick: whole },
      row + 1,
    ),
  );
}

function cells(app, row, chosen) {
  return app.sheet.lines[row].cells.map((_, column) => {
    const cell = { column, row };
    const name = app.nameOf(cell);
    const narrow = app.sheet.narrow.has(letters(column));
    const shown = narrow && row > 0 && app.sheet.isNumber(cell) ? '###' : app.sheet.shownAs(cell);
    const classes = [
      app.sheet.isNumber(cell) && 'sheet-number',
      narrow && 'sheet-narrow',
      row === 0 && 'sheet-first',
      column < app.frozen[1] && 'sheet-stuck',
      name === app.nameOf(app.at) && 'sheet-active',
    ]
      .filter(Boolean)
      .join(' ');
    return h(
      'td',
      {
        class: classes,
        role: 'gridcell',
        'data-cell': name,
        tabindex: name === app.nameOf(app.end) ? '0' : '-1',
        'aria-selected': String(chosen.has(name)),
        'aria-label': `${name} ${shown || WORDS.empty}`,
        onmousedown: (event) => press(app, event, cell),
        onmouseenter: (event) => event.buttons === 1 && app.dragging && app.extend(cell),
        ondblclick: () => app.edit(),
      },
      shown,
    );
  });
}

function press(app, event, cell) {
  event.preventDefault();
  if (app.point(cell)) return;
  app.dragging = true;
  window.addEventListener('mouseup', () => (app.dragging = false), { once: true });
  if (event.shiftKey || app.extending) {
    app.extendNext(false);
    app.extend(cell);
  } else app.go(cell);
}

function keys(app, event) {
  const step = STEPS[event.key];
  if (event.ctrlKey || event.metaKey) return shortcut(app, event);
  if (step) {
    event.preventDefault();
    const next = moved(app, app.end, step);
    return event.shiftKey ? app.extend(next) : app.go(next);
  }
  if (event.key === 'Enter' || event.key === 'F2') {
    event.preventDefault();
    return app.edit();
  }
  if (event.key === 'Delete' || event.key === 'Backspace') return app.change(app.selected(), () => '');
  if (event.key.length === 1) {
    event.preventDefault();
    return app.edit(event.key);
  }
  return undefined;
}

function shortcut(app, event) {
  const action = { c: () => app.copy(), v: () => app.paste(), d: () => app.fill() }[event.key.toLowerCase()];
  if (!action) return;
  event.preventDefault();
  action();
}

/** The next cell that way, past the rows that a filter hides. */
function moved(app, { column, row }, [right, down]) {
  let next = row + down;
  while (app.sheet.lines[next] && !app.sheet.lines[next].shown) next += down;
  return {
    column: Math.min(Math.max(column + right, 0), app.sheet.width - 1),
    row: app.sheet.lines[next] ? next : row,
  };
}
