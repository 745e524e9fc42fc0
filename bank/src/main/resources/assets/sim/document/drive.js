// The list of documents, the line where a link is typed, and the door of a document that is not for the learner.
import { button, h, icon } from '../kit.js';
import { words } from './words.js';

export function drive(space) {
  const shown = space.documents.filter((each) => each.shown);
  const groups = [
    ...space.model.folders.map((folder) => [folder, shown.filter((each) => each.folder === folder.id)]),
    [null, shown.filter((each) => !each.folder)],
  ].filter(([, documents]) => documents.length);
  return [
    h('h2', { tabindex: '-1' }, words.ways.drive),
    space.has('address') && typed(space),
    ...groups.flatMap(([folder, documents]) => group(space, folder, documents)),
    shown.length ? '' : h('p', { class: 'office-note' }, words.empty),
  ];
}

function group(space, folder, documents) {
  const rows = documents.map((each) => h('li', {}, row(space, each)));
  const name = folder && h('h3', { class: 'doc-folder' }, icon('M3 6h7l2 2h9v11H3Z'), folder.name);
  return [name, h('ul', { class: 'office-list' }, rows)];
}

function row(space, document) {
  const owner = document.owner === 'vous' ? words.yours : words.ownedBy(space.name(document.owner));
  return h(
    'button',
    {
      type: 'button',
      class: 'office-row doc-row',
      'data-key': `open-${document.id}`,
      onclick: () => space.open(document),
    },
    icon('M6 3h9l4 4v14H6Z', 'M9 11h7', 'M9 15h7'),
    h('span', {}, h('strong', {}, document.name), ' ', h('small', {}, told(document, owner))),
  );
}

function told(document, owner) {
  return [document.told, owner].filter(Boolean).join(', ');
}

function typed(space) {
  const field = h('input', { class: 'office-field', type: 'text', form: 'sim-none', autocomplete: 'off' });
  field.dataset.key = 'address';
  const bare = (text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
  const open = () => {
    const found = space.documents.find(({ address }) => address && bare(address) === bare(field.value));
    if (found) return space.open(found);
    field.focus();
    return space.say(words.noAddress);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    open();
  });
  return h(
    'div',
    { class: 'office-lines doc-address' },
    h('label', {}, h('span', {}, words.address), field),
    button(words.open, open, { class: 'sim-button sim-main', 'data-key': 'go' }),
  );
}

export function refused(space, { document }) {
  const isAsked = space.state.asked === document.id;
  const ask = () => space.alter('asked', document.id, words.wasAsked(space.name(document.owner)));
  return [
    h('div', { class: 'doc-head' }, space.back(words.backTo, { view: 'drive' })),
    h('h2', { tabindex: '-1' }, words.refused),
    h('p', {}, words.whyRefused(space.name(document.owner))),
    isAsked
      ? h('p', { class: 'doc-done' }, words.wasAsked(space.name(document.owner)))
      : space.act(words.ask, 'ask', ask, { class: 'sim-button sim-main' }),
  ];
}
