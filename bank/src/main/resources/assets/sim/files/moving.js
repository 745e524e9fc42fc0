// Things that change places, are copied, thrown away, put in an archive or taken out of it.
import { button, h } from '../kit.js';
import { ask } from './naming.js';
import { folderChoice } from './places.js';

export function carry(manager, way) {
  const { store, folder, picked } = manager;
  const verb = way === 'move' ? 'Déplacer' : 'Copier';
  const fits = (node) => !picked.some((thing) => thing.folder && store.isInside(node.id, thing.id));
  const start = store.node(folder).archive ? store.node(folder).parent : folder;
  const folders = folderChoice(manager, start, fits);
  const go = () => {
    const to = folders.chosen();
    const name = store.node(to).name;
    if (way === 'move' && to === folder) return manager.say(`C'est déjà dans « ${name} ».`);
    if (!store.hasRoom(to, picked)) return manager.say(`Il n'y a pas assez de place sur « ${store.place(to).name} ».`);
    picked.forEach((node) => (way === 'move' ? store.put(node, to) : store.copy(node, to)));
    manager.choose([]);
    manager.close(`${told(picked)} ${way === 'move' ? 'déplacé vers' : 'copié vers'} « ${name} ».`);
  };
  const action = button(`${verb} ici`, go, { class: 'sim-button sim-main' });
  manager.open(`${verb} ${told(picked)}`, folders.list, h('div', { class: 'fm-actions' }, action));
}

export function remove(manager) {
  const { store, picked } = manager;
  picked.forEach((node) => {
    node.from = node.parent;
    store.put(node, 'trash');
  });
  manager.choose([]);
  manager.close(`${told(picked)} à la corbeille.`);
}

export function restore(manager) {
  const { store, picked, model } = manager;
  picked.forEach((node) => store.put(node, store.node(node.from) ? node.from : model.start));
  manager.choose([]);
  manager.close(`${told(picked)} remis à sa place.`);
}

export function pack(manager) {
  const { store, picked, folder } = manager;
  ask(manager, `Compresser ${told(picked)}`, "Nom de l'archive", 'Archive.zip', 'Compresser', (typed) => {
    const archive = store.make('zip', folder, /\.zip$/i.test(typed) ? typed : `${typed}.zip`);
    picked.forEach((node) => store.copy(node, archive.id));
    manager.choose([]);
    return `L'archive « ${archive.name} » est créée ; les fichiers d'origine restent.`;
  });
}

/** Into a folder of the archive's name, beside it, as most systems propose. */
export function unpack(manager) {
  const { store, folder, picked } = manager;
  const archive = store.node(folder).archive ? store.node(folder) : picked[0];
  const folders = folderChoice(manager, archive.parent);
  const go = () => {
    const into = store.make('new', folders.chosen(), archive.name.replace(/\.[a-z0-9]+$/i, ''));
    store.children(archive.id).forEach((node) => store.copy(node, into.id));
    manager.go(into.id);
    manager.say(`Tout est extrait dans le dossier « ${into.name} ».`);
  };
  const action = button('Extraire ici', go, { class: 'sim-button sim-main' });
  manager.open(`Extraire « ${archive.name} »`, folders.list, h('div', { class: 'fm-actions' }, action));
}

function told(nodes) {
  return nodes.length === 1 ? `« ${nodes[0].name} »` : `${nodes.length} éléments`;
}
