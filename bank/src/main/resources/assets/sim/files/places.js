// Where one may go: the places beside the list, and the way that leads to this folder.
import { h } from '../kit.js';
import { drawing } from './look.js';
import { words } from './words.js';

export function places(manager) {
  const here = manager.store.place(manager.folder);
  const line = (place) => {
    const looks = {
      type: 'button',
      class: 'fm-place',
      'aria-current': place === here ? 'true' : false,
      'data-key': `place-${place.id}`,
    };
    return h(
      'li',
      {},
      h('button', { ...looks, onclick: () => manager.go(place.id) }, drawing(place), h('span', {}, place.name)),
    );
  };
  return h('ul', {}, manager.store.children('').map(line));
}

export function trail(manager) {
  const way = manager.store.way(manager.folder);
  const step = (node) =>
    h(
      'li',
      {},
      h('button', { type: 'button', 'data-key': `trail-${node.id}`, onclick: () => manager.go(node.id) }, node.name),
    );
  const heading = h('h2', { class: 'fm-heading', tabindex: '-1', 'data-key': 'heading' }, way.at(-1).name);
  const steps =
    way.length > 1 ? h('ol', { class: 'fm-trail', 'aria-label': words.above }, way.slice(0, -1).map(step)) : null;
  return h('div', { class: 'fm-top' }, steps, heading);
}

/** A choice among all folders, each under the one that holds it. */
export function folderChoice(manager, start, isOffered = () => true) {
  let chosen = start;
  const branch = (id) =>
    manager.store.children(id).filter((node) => node.folder && !node.archive && node.id !== 'trash' && isOffered(node));
  const option = (node) => {
    const looks = {
      type: 'radio',
      name: 'fm-folder',
      form: 'sim-none',
      checked: node.id === start,
      onchange: () => (chosen = node.id),
    };
    const inside = branch(node.id);
    const label = h('label', { class: 'fm-option' }, h('input', looks), drawing(node), h('span', {}, node.name));
    return h('li', {}, label, inside.length ? h('ul', {}, inside.map(option)) : null);
  };
  const list = h(
    'fieldset',
    { class: 'fm-tree' },
    h('legend', {}, words.whichFolder),
    h('ul', {}, branch('').map(option)),
  );
  return { list, chosen: () => chosen };
}
