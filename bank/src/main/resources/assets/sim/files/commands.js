// The bar of tools: those that the model offers, each usable when what is chosen suits it.
import { button, icon } from '../kit.js';
import { batch, create, rename } from './naming.js';
import { facts, openWith, raw } from './reading.js';
import { columns, exported, tagging, versions } from './telling.js';
import { saveAs } from './saving.js';
import { carry, pack, remove, restore, unpack } from './moving.js';
import { words } from './words.js';

const TOOLS = {
  create: [['M3 6h6l2 2h10v11H3Z', 'M12 11v5', 'M9.500 13.500h5'], create, isOpen],
  rename: [['M4 20l1-4L16 5l3 3L8 19Z', 'M13 20h7'], rename, one],
  batch: [['M4 7h9', 'M4 12h6', 'M4 17h4', 'M12 19l1-3 6-6 2 2-6 6Z'], batch, some],
  move: [['M4 12h13', 'M12 7l5 5-5 5', 'M20 5v14'], (manager) => carry(manager, 'move'), movable],
  copy: [['M8 8h11v12H8Z', 'M5 16V4h11'], (manager) => carry(manager, 'copy'), some],
  delete: [['M5 7h14', 'M10 7V4h4v3', 'M7 7l1 13h8l1-13'], remove, movable],
  restore: [['M5 12a7 7 0 1 0 2-5', 'M4 4v4h4'], restore, inTrash],
  zip: [['M4 4h16v16H4Z', 'M12 4v9', 'M9 10l3 3 3-3'], pack, some],
  unzip: [['M4 4h16v16H4Z', 'M12 16V8', 'M9 11l3-3 3 3'], unpack, archive],
  openwith: [['M5 5h6v6H5Z', 'M13 5h6v6h-6Z', 'M5 13h6v6H5Z', 'M13 16h6'], ofOne(openWith), file],
  facts: [['M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0', 'M12 11v5', 'M12 8h.1'], ofOne(facts), one],
  raw: [
    ['M9 8l-4 4 4 4', 'M15 8l4 4-4 4'],
    ofOne(raw),
    ({ picked }) => picked.length === 1 && Boolean(picked[0].bytes),
  ],
  tags: [['M4 4h8l8 8-8 8-8-8Z', 'M8 8h.1'], tagging, some],
  columns: [['M4 5h16v14H4Z', 'M9 5v14', 'M15 5v14'], columns, () => true],
  export: [['M12 4v10', 'M8 10l4 4 4-4', 'M5 19h14'], exported, () => true],
  keep: [['M4 12l5 5L20 6'], (manager) => sync(manager, 'local'), (manager) => isSynced(manager, 'online')],
  free: [
    ['M7 18h10a4 4 0 0 0 .500-8a6 6 0 0 0-11.500 1.500a3.500 3.500 0 0 0 1 6.500Z'],
    (manager) => sync(manager, 'online'),
    (manager) => isSynced(manager, 'local'),
  ],
  versions: [
    ['M12 7v5l3 2', 'M5 12a7 7 0 1 0 2-5', 'M4 4v4h4'],
    versions,
    ({ picked }) => picked.length === 1 && Boolean(picked[0].versions),
  ],
};

export function commands(manager) {
  const offered = Object.entries(TOOLS).filter(([tool]) => manager.model.tools.includes(tool));
  const buttons = offered.map(([tool, [paths, act, suits]]) =>
    button(words.tools[tool], () => act(manager), {
      drawing: icon(...paths),
      named: true,
      'data-key': `tool-${tool}`,
      disabled: Boolean(manager.panel) || !suits(manager),
    }),
  );
  const paper = manager.model.document
    ? button(words.document, () => saveAs(manager), { drawing: icon('M6 3h8l4 4v14H6Z', 'M9 12h6'), named: true })
    : null;
  return [[paper, ...buttons].filter(Boolean)];
}

function sync(manager, state) {
  manager.picked.forEach((node) => {
    manager.store.alter(node, 'sync', state);
    if (node.folder)
      manager.store
        .below(node.id)
        .filter((each) => each.sync)
        .forEach((each) => (each.sync = state));
  });
  manager.close(state === 'local' ? words.kept : words.freed);
}

function isSynced({ picked }, state) {
  return picked.length > 0 && picked.every((node) => node.sync === state);
}

function ofOne(act) {
  return (manager) => act(manager, manager.picked[0]);
}

function some({ picked }) {
  return picked.length > 0;
}

function one({ picked }) {
  return picked.length === 1;
}

function file({ picked }) {
  return picked.length === 1 && !picked[0].folder;
}

function archive({ picked, folder, store }) {
  return store.node(folder).archive || (picked.length === 1 && Boolean(picked[0].archive));
}

function isOpen({ folder, store }) {
  return folder !== 'trash' && !store.node(folder).archive;
}

function movable(manager) {
  return some(manager) && isOpen(manager);
}

function inTrash({ folder, picked }) {
  return folder === 'trash' && picked.length > 0;
}
