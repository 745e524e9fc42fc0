// Names: of a new folder, of one thing, of many at once by a model.
import { button, h } from '../kit.js';
import { renamed } from './acts.js';
import { extension } from './values.js';
import { words } from './words.js';

export function create(manager) {
  ask(manager, words.newFolder, words.folderName, '', words.make, (name) => {
    const made = manager.store.make('new', manager.folder, name);
    return words.made(made.name);
  });
}

export function rename(manager) {
  const [node] = manager.picked;
  ask(manager, words.renameOf(node.name), words.newName, node.name, words.tools.rename, (name) => {
    renamed(manager.store, node, name);
    return words.renamed(node.name);
  });
}

/** Asks for one text, then does something with it and tells what. */
export function ask(manager, title, label, value, verb, act) {
  const field = h('input', {
    type: 'text',
    class: 'fm-field',
    form: 'sim-none',
    autocomplete: 'off',
    spellcheck: 'false',
    value,
  });
  const go = () => {
    const typed = field.value.trim().replace(/\s+/g, ' ').replace(/[/\\]/g, '-');
    if (typed) manager.close(act(typed));
    else manager.say(words.noName);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    go();
  });
  const line = h('label', { class: 'fm-typed' }, label, field);
  manager.open(title, line, h('div', { class: 'fm-actions' }, button(verb, go, { class: 'sim-button sim-main' })));
  const end = extension(value);
  field.setSelectionRange(0, value.length - (end ? end.length + 1 : 0));
}

const PIECES = {
  [words.pieces.name]: (node) => node.name.replace(/\.[a-z0-9]{1,6}$/i, ''),
  '[1]': (_, place) => `${place}`,
  '[01]': (_, place) => `${place}`.padStart(2, '0'),
  '[001]': (_, place) => `${place}`.padStart(3, '0'),
  [words.pieces.day]: ({ date }) => date.slice(0, 10),
  [words.pieces.dayFirst]: ({ date }) => date.slice(0, 10).split('-').reverse().join('-'),
};

/** Things in the order in which they are listed: numbers follow it. */
export function batch(manager) {
  const nodes = manager.picked;
  const field = h('input', {
    type: 'text',
    class: 'fm-field',
    form: 'sim-none',
    autocomplete: 'off',
    spellcheck: 'false',
    value: words.pieces.name,
  });
  const made = (node, place) => {
    const stem = Object.entries(PIECES).reduce(
      (text, [piece, gives]) => text.replaceAll(piece, gives(node, place)),
      field.value.trim(),
    );
    return `${stem.replace(/[/\\]/g, '-')}.${extension(node.name)}`;
  };
  const preview = h('ol', { class: 'fm-preview', 'aria-live': 'polite' });
  const draw = () =>
    preview.replaceChildren(
      ...nodes.map((node, place) => h('li', {}, `${node.name} → `, h('strong', {}, made(node, place + 1)))),
    );
  const add = (piece) => {
    field.setRangeText(piece, field.selectionStart, field.selectionEnd, 'end');
    draw();
    field.focus();
  };
  const pieces = Object.keys(PIECES).map((piece) =>
    button(piece, () => add(piece), { class: 'sim-button sim-plain', 'aria-label': words.add(piece) }),
  );
  const go = () => {
    const names = nodes.map((node, place) => made(node, place + 1));
    if (new Set(names).size < names.length) return manager.say(words.twice);
    nodes.forEach((node, place) => manager.store.put(node, node.parent, names[place]));
    manager.close(words.batchDone(names.length));
  };
  field.addEventListener('input', draw);
  draw();
  manager.open(
    words.batch(nodes.length),
    h('label', { class: 'fm-typed' }, words.model, field),
    h('div', { class: 'fm-pieces', role: 'group', 'aria-label': words.piecesLabel }, pieces),
    h('p', { class: 'fm-detail' }, words.aboutPieces),
    preview,
    h('div', { class: 'fm-actions' }, button(words.tools.rename, go, { class: 'sim-button sim-main' })),
  );
}
