// What the commands do to the tree, without anything drawn. The judge reads from the state what became of it: Changes.
import { named } from './values.js';

export function carried(store, nodes, folder, way) {
  nodes.forEach((node) => (way === 'move' ? store.put(node, folder) : store.copy(node, folder)));
}

/** Into the trash, which knows where each thing was and what it was called. */
export function thrownAway(store, nodes) {
  nodes.forEach((node) => {
    Object.assign(node, { from: node.parent, called: node.name });
    store.put(node, 'trash');
  });
}

/** Back where it was, or to the first folder if that is gone too. */
export function restored(store, nodes, start) {
  nodes.forEach((node) => {
    const isThere = store.node(node.from) && !store.isInside(node.from, 'trash');
    store.put(node, isThere ? node.from : start, node.called ?? node.name);
  });
}

export function packed(store, nodes, folder, typed) {
  const archive = store.make('zip', folder, /\.zip$/i.test(typed) ? typed : `${typed}.zip`);
  nodes.forEach((node) => store.copy(node, archive.id));
  return archive;
}

/** Into a folder of the archive's name, as most systems propose. */
export function unpacked(store, archive, folder) {
  const into = store.make('new', folder, archive.name.replace(/\.[a-z0-9]+$/i, ''));
  store.children(archive.id).forEach((node) => store.copy(node, into.id));
  return into;
}

/** A file keeps its extension when none is typed. */
export function renamed(store, node, typed) {
  return store.put(node, node.parent, node.folder && !node.archive ? typed : named(typed, node.name));
}
