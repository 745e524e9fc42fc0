// Names: of a new folder, of one thing, of many at once by a model.
import { button, h } from '../kit.js';
import { extension, named } from './words.js';

export function create(manager) {
  ask(manager, 'Nouveau dossier', 'Nom du dossier', '', 'Créer', (name) => {
    const made = manager.store.make('new', manager.folder, name);
    return `Le dossier « ${made.name} » est créé.`;
  });
}

export function rename(manager) {
  const [node] = manager.picked;
  ask(manager, `Renommer « ${node.name} »`, 'Nouveau nom', node.name, 'Renommer', (name) => {
    manager.store.put(node, node.parent, node.folder && !node.archive ? name : named(name, node.name));
    return `Nouveau nom : « ${node.name} ».`;
  });
}

/** Asks for one text, then does something with it and tells what. */
export function ask(manager, title, label, value, verb, act) {
  const field = h('input', { type: 'text', class: 'fm-field', form: 'sim-none', autocomplete: 'off', spellcheck: 'false', value });
  const go = () => {
    const typed = field.value.trim().replace(/\s+/g, ' ').replace(/[/\\]/g, '-');
    if (typed) manager.close(act(typed));
    else manager.say('Écrivez un nom.');
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
  '[Nom]': (node) => node.name.replace(/\.[a-z0-9]{1,6}$/i, ''),
  '[1]': (_, place) => `${place}`,
  '[01]': (_, place) => `${place}`.padStart(2, '0'),
  '[001]': (_, place) => `${place}`.padStart(3, '0'),
  '[AAAA-MM-JJ]': ({ date }) => date.slice(0, 10),
  '[JJ-MM-AAAA]': ({ date }) => date.slice(0, 10).split('-').reverse().join('-'),
};

/** Things in the order in which they are listed: numbers follow it. */
export function batch(manager) {
  const nodes = manager.picked;
  const field = h('input', { type: 'text', class: 'fm-field', form: 'sim-none', autocomplete: 'off', spellcheck: 'false', value: '[Nom]' });
  const made = (node, place) => {
    const stem = Object.entries(PIECES).reduce((text, [piece, gives]) => text.replaceAll(piece, gives(node, place)), field.value.trim());
    return `${stem.replace(/[/\\]/g, '-')}.${extension(node.name)}`;
  };
  const preview = h('ol', { class: 'fm-preview', 'aria-live': 'polite' });
  const draw = () => preview.replaceChildren(...nodes.map((node, place) => h('li', {}, `${node.name} → `, h('strong', {}, made(node, place + 1)))));
  const add = (piece) => { field.setRangeText(piece, field.selectionStart, field.selectionEnd, 'end'); draw(); field.focus(); };
  const pieces = Object.keys(PIECES).map((piece) => button(piece, () => add(piece), { class: 'sim-button sim-plain', 'aria-label': `Ajouter ${piece}` }));
  const go = () => {
    const names = nodes.map((node, place) => made(node, place + 1));
    if (new Set(names).size < names.length) return manager.say('Deux fichiers auraient le même nom : ajoutez un numéro.');
    nodes.forEach((node, place) => manager.store.put(node, node.parent, names[place]));
    manager.close(`${names.length} fichiers sont renommés.`);
  };
  field.addEventListener('input', draw);
  draw();
  manager.open(`Renommer ${nodes.length} fichiers`, h('label', { class: 'fm-typed' }, 'Modèle du nom', field),
    h('div', { class: 'fm-pieces', role: 'group', 'aria-label': 'Morceaux à ajouter' }, pieces),
    h('p', { class: 'fm-detail' }, "Les numéros suivent l'ordre de la liste. [AAAA-MM-JJ] est la date du fichier."), preview,
    h('div', { class: 'fm-actions' }, button('Renommer', go, { class: 'sim-button sim-main' })));
}
