// What a file shows once it is open: paragraphs, and a table if it has one.
import { h } from '../kit.js';
import { words } from './words.js';

export function paper({ name, text = '', rows = [] }) {
  const [heads = [], ...lines] = rows;
  const table =
    rows.length > 0 &&
    h(
      'div',
      { class: 'mail-table', tabindex: '0', role: 'region', 'aria-label': words.table(name) },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            heads.map((head) => h('th', { scope: 'col' }, head)),
          ),
        ),
        h(
          'tbody',
          {},
          lines.map((line) =>
            h(
              'tr',
              {},
              line.map((cell) => h('td', {}, cell)),
            ),
          ),
        ),
      ),
    );
  const paragraphs = text.trim()
    ? text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => h('p', {}, paragraph.trim()))
    : [];
  const nothing = !table && !paragraphs.length && h('p', {}, words.cannotShow);
  return h(
    'div',
    { class: 'mail-paper' },
    [...paragraphs, table, nothing].filter((part) => part),
  );
}
