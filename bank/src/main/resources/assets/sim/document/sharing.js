// With whom a document is shared: people one by one, whoever has the link, until when, behind which password.
import { button, h } from '../kit.js';
import { access, GIVEN } from './access.js';
import { words } from './words.js';

export function sharing(space, { document }) {
  const place = document;
  return [
    h('div', { class: 'doc-head' }, space.back(words.backToPage, { view: 'page', document }), title(document)),
    people(space, place),
    adding(space, place),
    byLink(space, place),
    space.has('limit') && limits(space, place),
    through(space, document),
    inTheEnd(space, document),
  ];
}

function title({ name }) {
  return h('h2', { tabindex: '-1' }, words.shareOf(name));
}

function right(place, { id }) {
  return `role.${place.id}.${id}`;
}

function people(space, place) {
  const given = space.model.people.filter((person) => space.state[right(place, person)] !== 'none');
  const rows = given.map((person) => row(space, place, person));
  const owner = h('li', {}, space.face('vous'), h('strong', {}, words.you), h('small', {}, words.roles.owner));
  return h('ul', { class: 'doc-people' }, owner, rows);
}

function row(space, place, person) {
  const setting = right(place, person);
  const select = roles(`role-${person.id}`, space.state[setting], words.rightOf(person.name));
  select.addEventListener('change', () =>
    space.alter(setting, select.value, words.hasRight(person.name, words.roles[select.value])),
  );
  const out = () => space.alter(setting, 'none', words.isOut(person.name), 'new-person');
  return h(
    'li',
    {},
    space.face(person.id),
    h('span', {}, h('strong', {}, person.name), ' ', h('small', {}, person.told ?? '')),
    select,
    space.act(words.remove, `out-${person.id}`, out, { 'aria-label': words.removeOf(person.name) }),
  );
}

function roles(key, chosen, label, more = []) {
  const option = (role, text) => h('option', { value: role, selected: role === chosen }, text);
  return h('select', { class: 'sim-select', form: 'sim-none', 'data-key': key, 'aria-label': label }, [
    ...more.map(([role, text]) => option(role, text)),
    ...GIVEN.map((role) => option(role, words.roles[role])),
  ]);
}

function adding(space, place) {
  const others = space.model.people.filter((person) => space.state[right(place, person)] === 'none');
  if (!others.length) return '';
  const who = h('select', { class: 'sim-select', form: 'sim-none', 'data-key': 'new-person' }, [
    h('option', { value: '' }, words.somebody),
    ...others.map(({ id, name, told }) => h('option', { value: id }, told ? `${name}, ${told}` : name)),
  ]);
  const what = roles('new-role', 'view', words.newRole);
  const add = () => {
    const person = others.find(({ id }) => id === who.value);
    if (!person) return who.focus();
    const told = words.isIn(person.name, words.roles[what.value]);
    return space.alter(right(place, person), what.value, told, 'new-person');
  };
  return h(
    'div',
    { class: 'doc-adding' },
    h('label', {}, h('span', {}, words.newPerson), who),
    what,
    button(words.add, add, { class: 'sim-button sim-main', 'data-key': 'add-person' }),
  );
}

function byLink(space, place) {
  const setting = `link.${place.id}`;
  const select = roles('link', space.state[setting], words.byLink, [['none', words.restricted]]);
  select.addEventListener('change', () => space.alter(setting, select.value, words.linkIs(select.value)));
  const copy = () => {
    space.set('copied', place.id);
    space.say(words.copied);
  };
  return h(
    'div',
    { class: 'doc-link' },
    h('h3', {}, words.byLink),
    select,
    space.act(words.copy, 'copy', copy),
  );
}

function limits(space, place) {
  const day = h('input', { type: 'date', class: 'office-field', form: 'sim-none', 'data-key': 'until' });
  day.value = space.state[`until.${place.id}`];
  day.addEventListener('change', () => {
    space.set(`until.${place.id}`, day.value);
    space.say(day.value ? words.ends : words.noEnd);
  });
  const word = h('input', { type: 'text', class: 'office-field', form: 'sim-none', autocomplete: 'off' });
  word.dataset.key = 'password';
  word.addEventListener('input', () => space.set(`password.${place.id}`, word.value.trim() ? 'oui' : 'non'));
  return h(
    'div',
    { class: 'office-lines doc-limits' },
    h('label', {}, h('span', {}, words.until), day),
    h('label', {}, h('span', {}, words.password), word),
  );
}

/** What comes from the folder around is told, and changed there. */
function through(space, document) {
  const folder = space.model.folders.find(({ id }) => id === document.folder);
  if (!folder) return '';
  const given = space.model.people.filter((person) => space.state[right(folder, person)] !== 'none');
  const rows = given.map((person) => row(space, folder, person));
  const setting = `link.${folder.id}`;
  const select = roles(`link-${folder.id}`, space.state[setting], words.folderLink, [['none', words.restricted]]);
  select.addEventListener('change', () => space.alter(setting, select.value, words.linkIs(select.value)));
  return h(
    'div',
    { class: 'doc-link' },
    h('h3', {}, words.folder(folder.name)),
    h('ul', { class: 'doc-people' }, rows),
    h('label', { class: 'doc-with' }, h('span', {}, words.folderLink), select),
  );
}

function inTheEnd(space, document) {
  const told = [...space.model.people.map(({ id }) => id), 'tous']
    .map((id) => [id, access(id, document, space.state)])
    .filter(([, role]) => role !== 'none')
    .map(([id, role]) => h('li', {}, words.can(id === 'tous' ? words.anybody : space.name(id), words.roles[role])));
  return h(
    'div',
    { class: 'doc-end' },
    h('h3', {}, words.inTheEnd),
    told.length ? h('ul', {}, told) : h('p', { class: 'office-note' }, words.onlyYou),
  );
}
