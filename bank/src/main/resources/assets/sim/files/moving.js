// Things that change places, are copied, thrown away, put in an archive or taken out of it.
import { button, h } from '../kit.js';
import { ask } from './naming.js';
import { folderChoice } from './places.js';
import { words } from './words.js';

export function carry(manager, way) {
  const { store, folder, picked } = manager;
  const fits = (node) => !picked.some((thing) => thing.folder && store.isInside(node.id, thing.id));
  const start = store.node(folder).archive ? store.node(folder).parent : folder;
  const folders = folderChoice(manager, start, fits);
  const go = () => {
    const to = folders.chosen();
    const name = store.node(to).name;
    if (way === 'move' && to === folder) return manager.say(words.alreadyThere(name));
    if (!store.hasRoom(to, picked)) return manager.say(words.noRoom(store.place(to).name));
    picked.forEach((node) => (way === 'move' ? store.put(node, to) : store.copy(node, to)));
    manager.choose([]);
    manager.close(words.carried[way](told(picked), name));
  };
  const action = button(words.here[way], go, { class: 'sim-button sim-main' });
  manager.open(words.carry[way](told(picked)), folders.list, h('div', { class: 'fm-actions' }, action));
}

export function remove(manager) {
  const { store, picked } = manager;
  picked.forEach((node) => {
    node.from = node.parent;
    store.put(node, 'trash');
  });
  manager.choose([]);
  manager.close(words.binned(told(picked)));
}

export function restore(manager) {
  const { store, picked, model } = manager;
  picked.forEach((node) => store.put(node, store.node(node.from) ? node.from : model.start));
  manager.choose([]);
  manager.close(words.restored(told(picked)));
}

export function pack(manager) {
  const { store, picked, folder } = manager;
  ask(manager, words.pack(told(picked)), words.archiveName, words.archive, words.tools.zip, (typed) => {
    const archive = store.make('zip', folder, /\.zip$/i.test(typed) ? typed : `${typed}.zip`);
    picked.forEach((node) => store.copy(node, archive.id));
    manager.choose([]);
    return words.packed(archive.name);
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
    manager.say(words.unpacked(into.name));
  };
  const action = button(words.unpackHere, go, { class: 'sim-button sim-main' });
  manager.open(words.unpack(archive.name), folders.list, h('div', { class: 'fm-actions' }, action));
}

function told(nodes) {
  return nodes.length === 1 ? words.named(nodes[0].name) : words.items(nodes.length);
}
