// Things that change places, are copied, thrown away, put in an archive or taken out of it.
import { button, h } from '../kit.js';
import { carried, packed, restored, thrownAway, unpacked } from './acts.js';
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
    carried(store, picked, to, way);
    manager.choose([]);
    manager.close(words.carried[way](told(picked), name));
  };
  const action = button(words.here[way], go, { class: 'sim-button sim-main' });
  manager.open(words.carry[way](told(picked)), folders.list, h('div', { class: 'fm-actions' }, action));
}

export function remove(manager) {
  const { store, picked } = manager;
  thrownAway(store, picked);
  manager.choose([]);
  manager.close(words.binned(told(picked)));
}

export function restore(manager) {
  const { store, picked, model } = manager;
  restored(store, picked, model.start);
  manager.choose([]);
  manager.close(words.restored(told(picked)));
}

export function pack(manager) {
  const { store, picked, folder } = manager;
  ask(manager, words.pack(told(picked)), words.archiveName, words.archive, words.tools.zip, (typed) => {
    const archive = packed(store, picked, folder, typed);
    manager.choose([]);
    return words.packed(archive.name);
  });
}

export function unpack(manager) {
  const { store, folder, picked } = manager;
  const archive = store.node(folder).archive ? store.node(folder) : picked[0];
  const folders = folderChoice(manager, archive.parent);
  const go = () => {
    const into = unpacked(store, archive, folders.chosen());
    manager.go(into.id);
    manager.say(words.unpacked(into.name));
  };
  const action = button(words.unpackHere, go, { class: 'sim-button sim-main' });
  manager.open(words.unpack(archive.name), folders.list, h('div', { class: 'fm-actions' }, action));
}

function told(nodes) {
  return nodes.length === 1 ? words.named(nodes[0].name) : words.items(nodes.length);
}
