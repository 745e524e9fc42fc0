// A tree after some commands: what it told the state, and where everything stands (path, and whether it is a folder).
import { carried, packed, renamed, restored, thrownAway, unpacked } from '/assets/sim/files/acts.js';
import { Finder } from '/assets/sim/files/find.js';
import { Store } from '/assets/sim/files/store.js';

export function answer(json) {
  const { nodes, acts, asks } = JSON.parse(json);
  const state = {};
  const store = new Store(nodes, (name, value) => (state[name] = value));
  const found = asks.map((ask) => looked(store, nodes, ask));
  acts.forEach((act) => done(store, act));
  return JSON.stringify({
    state,
    stands: Object.fromEntries(store.all.map((node) => [node.id, stands(store, node)])),
    found,
  });
}

function stands(store, node) {
  const path = store
    .way(node.id)
    .map(({ name }) => name)
    .join('/');
  return node.folder ? `${path}/` : path;
}

function some(all, number) {
  return all[number % all.length];
}

/** An act by its number, on a thing and a folder by theirs, if a learner could do it. */
function done(store, [what, thing, place, name]) {
  const things = store.all.filter((node) => node.parent);
  const node = some(things, thing);
  const isOffered = (each) =>
    store.way(each.id).every(({ folder, archive, id }) => folder && !archive && id !== 'trash');
  const folders = store.all.filter(isOffered);
  const folder = some(folders, place);
  const isInside = node.folder && store.isInside(folder.id, node.id);
  const isGone = store.isInside(node.id, 'trash');
  const isPacked = store
    .way(node.id)
    .slice(0, -1)
    .some((each) => each.archive);
  const acts = [
    () => !isInside && !isPacked && folder.id !== node.parent && carried(store, [node], folder.id, 'move'),
    () => !isInside && carried(store, [node], folder.id, 'copy'),
    () => !isGone && !isPacked && thrownAway(store, [node]),
    () => node.parent === 'trash' && restored(store, [node], folders[0].id),
    () => !isGone && !isInside && packed(store, [node], folder.id, name),
    () => node.archive && !isGone && unpacked(store, node, folder.id),
    () => renamed(store, node, name),
    () => store.make('new', folder.id, name),
  ];
  if (store.all.length < 150) some(acts, what)();
}

function looked(store, nodes, { inside, name, from, to, more, less, by, down }) {
  const finder = new Finder({ tools: [], nodes });
  Object.assign(finder, { by: by.toLowerCase(), down });
  Object.assign(finder.wanted, { text: name ?? '', from: from ?? '', to: to ?? '' });
  if (more) [finder.wanted.more, finder.wanted.moreUnit] = more.split(' ');
  if (less) [finder.wanted.less, finder.wanted.lessUnit] = less.split(' ');
  return finder
    .listed({ store, folder: inside })
    .filter((node) => !node.folder)
    .map(({ id }) => id);
}
