// The tools of the word processor: what each is called, how it is drawn, and what it does to the editor.
import { button, h, icon } from '../kit.js';
import { format, isIn, isMarked } from './document.js';
import { words } from './words.js';

const CLIPBOARD = [
  [
    words.cut,
    'Ctrl+X',
    (editor) => editor.clipboard.cut(),
    ['M20 4 8.5 15.5', 'M4 4l11.5 11.5', 'M6 21a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z', 'M18 21a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z'],
  ],
  [words.copy, 'Ctrl+C', (editor) => editor.clipboard.copy(), ['M9 9h11v11H9Z', 'M5 15H4V4h11v1']],
  [
    words.paste,
    'Ctrl+V',
    (editor) => editor.clipboard.paste(),
    ['M9 4h6v3H9Z', 'M9 5H6v15h12V5h-3', 'M9 12h6', 'M9 16h4'],
  ],
];
const HISTORY = [
  [words.undo, 'Ctrl+Z', (editor) => editor.undo(), ['M9 14 4 9l5-5', 'M4 9h10a6 6 0 0 1 0 12h-3']],
  [words.redo, 'Ctrl+Y', (editor) => editor.redo(), ['m15 14 5-5-5-5', 'M20 9H10a6 6 0 0 0 0 12h3']],
];
const MARKS = [
  [words.bold, 'Ctrl+B', 1, ['M7 5h6a3.5 3.5 0 0 1 0 7H7Z', 'M7 12h7a3.5 3.5 0 0 1 0 7H7Z']],
  [words.italic, 'Ctrl+I', 2, ['M10 5h7', 'M7 19h7', 'M14 5l-4 14']],
];
const ALIGNMENTS = [
  [words.left, 'left', ['M4 6h16', 'M4 10h10', 'M4 14h16', 'M4 18h10']],
  [words.centre, 'centre', ['M4 6h16', 'M7 10h10', 'M4 14h16', 'M7 18h10']],
  [words.right, 'right', ['M4 6h16', 'M10 10h10', 'M4 14h16', 'M10 18h10']],
  [words.justify, 'justify', ['M4 6h16', 'M4 10h16', 'M4 14h16', 'M4 18h16']],
];
const LISTS = [
  [words.bullets, 'bullet', ['M9 6h11', 'M9 12h11', 'M9 18h11', 'M4.5 6h.01', 'M4.5 12h.01', 'M4.5 18h.01']],
  [
    words.numbers,
    'number',
    ['M10 6h10', 'M10 12h10', 'M10 18h10', 'M4 4l1.5-1v5', 'M4 16c0-2 3-2 3 0 0 1.500-3 2.500-3 4h3'],
  ],
];

/** Groups of buttons for these sorts of tools, and what makes them show the format under the caret. */
export function tools(editor, wanted) {
  const made = { clipboard, history, marks, align, lists, styles };
  const sorts = ['clipboard', 'history', ...wanted].map((sort) => made[sort](editor));
  return { groups: sorts.map((sort) => sort.elements), show: () => sorts.forEach((sort) => sort.show?.()) };
}

const clipboard = (editor) => ({ elements: actions(editor, CLIPBOARD, { named: true }) });
const history = (editor) => ({ elements: actions(editor, HISTORY) });

function actions(editor, list, more = {}) {
  return list.map(([label, shortcut, act, paths]) =>
    button(label, () => act(editor), { shortcut, drawing: icon(...paths), ...more }),
  );
}

/** Buttons that are pressed or not, as the selected paragraphs have it or not. */
function switches(list, act, isOn) {
  const elements = list.map(([label, , , paths, shortcut], index) =>
    button(label, () => act(list[index]), { shortcut, drawing: icon(...paths), 'aria-pressed': 'false' }),
  );
  const show = () => elements.forEach((element, index) => element.setAttribute('aria-pressed', isOn(list[index])));
  return { elements, show };
}

function marks(editor) {
  const list = MARKS.map(([label, shortcut, bit, paths]) => [label, bit, null, paths, shortcut]);
  return switches(
    list,
    ([, bit]) => editor.mark(bit),
    ([, bit]) => isMarked(editor.blocks, editor.range, bit),
  );
}

const lines = (editor) => editor.blocks.filter((_, index) => isIn(index, editor.range));

function align(editor) {
  const list = ALIGNMENTS.map(([label, value, paths]) => [label, value, null, paths]);
  const isOn = ([, value]) => lines(editor).every((line) => line.align === value);
  return switches(list, ([, value]) => change(editor, { align: value }), isOn);
}

function lists(editor) {
  const list = LISTS.map(([label, value, paths]) => [label, value, null, paths]);
  const isOn = ([, value]) => lines(editor).every((line) => line.list === value);
  return switches(list, (one) => change(editor, { list: isOn(one) ? 'none' : one[1] }), isOn);
}

function styles(editor) {
  const options = Object.entries(words.styles).map(([value, name]) => h('option', { value }, name));
  const onchange = (event) => change(editor, { style: event.target.value });
  const chooser = h('select', { class: 'sim-select', 'aria-label': words.style, onchange }, options);
  return { elements: [chooser], show: () => (chooser.value = lines(editor)[0].style) };
}

function change(editor, format_) {
  editor.apply({ blocks: format(editor.blocks, editor.range, format_), range: editor.range });
}
