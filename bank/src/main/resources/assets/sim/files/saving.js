// A document that is not a file yet, and the question that makes it one.
import { button, h } from '../kit.js';
import { folderChoice } from './places.js';
import { named } from './values.js';
import { words } from './words.js';

export function saveAs(manager) {
  const { title, text, extension } = manager.model.document;
  const ask = button(words.saveAs, () => question(manager), { class: 'sim-button sim-main' });
  const saved = manager.store.node('document');
  const told = saved
    ? words.savedAt(
        manager.store
          .way('document')
          .map((node) => node.name)
          .join(' › '),
      )
    : words.unsaved;
  const page = h(
    'div',
    { class: 'fm-page' },
    text.split('\n').map((line) => h('p', {}, line)),
  );
  manager.open(`${title} (.${extension})`, page, h('p', {}, told), h('div', { class: 'fm-actions' }, ask));
}

function question(manager) {
  const { name, extension, text } = manager.model.document;
  const field = h('input', {
    type: 'text',
    class: 'fm-field',
    form: 'sim-none',
    autocomplete: 'off',
    value: name ?? '',
  });
  const folders = folderChoice(manager, manager.folder);
  const save = () => {
    if (!field.value.trim()) return manager.say(words.noName);
    const full = named(field.value, `x.${extension}`);
    const node = { id: 'document', name: full, size: 24000, text, date: manager.store.now };
    const known = manager.store.node('document');
    const file = known
      ? manager.store.put(known, folders.chosen(), full)
      : manager.store.add(node, folders.chosen(), full);
    manager.go(folders.chosen());
    manager.say(words.saved(file.name, manager.store.node(file.parent).name));
  };
  const typed = h('label', { class: 'fm-typed' }, words.fileName, field);
  const go = button(words.save, save, { class: 'sim-button sim-main' });
  manager.open(words.saving, typed, folders.list, h('div', { class: 'fm-actions' }, go));
}
