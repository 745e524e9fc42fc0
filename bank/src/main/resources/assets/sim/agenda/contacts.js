// The address book: its list, one card, the form that makes or changes one.
import { button, h, icon } from '../kit.js';
import { plain } from './values.js';
import { words } from './words.js';

const USUAL = ['Mobile', 'Courriel', 'Adresse'];

export function contacts(agenda) {
  const found = agenda.contacts
    .filter((contact) => holds(contact, agenda.asked))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  const rows = found.map((contact) =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'office-row agenda-row', onclick: () => agenda.go({ view: 'card', contact }) },
        h('strong', {}, contact.name),
        ' ',
        contact.group && h('small', {}, contact.group),
      ),
    ),
  );
  return [
    h('h2', { tabindex: '-1' }, words.contacts, ' ', h('small', {}, String(found.length))),
    search(agenda),
    agenda.has('edit') &&
      button(words.newContact, () => agenda.go({ view: 'edit' }), { class: 'sim-button sim-plain' }),
    rows.length ? h('ul', { class: 'office-list' }, rows) : h('p', {}, words.none),
  ];
}

function holds({ name, group = '', details }, asked) {
  const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const all = bare([name, group, ...Object.values(details)].join(' '));
  return bare(asked)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function search(agenda) {
  const field = h('input', {
    type: 'search',
    class: 'office-field',
    value: agenda.asked,
    form: 'sim-none',
    autocomplete: 'off',
    'aria-label': words.searchLabel,
  });
  const ask = () => {
    agenda.asked = field.value.trim();
    agenda.go({ view: 'contacts' });
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    ask();
  });
  return h('div', { class: 'agenda-search' }, field, button(words.search, ask, { class: 'sim-button sim-plain' }));
}

export function card(agenda, { contact }) {
  const rows = Object.entries(contact.details)
    .filter(([, value]) => value)
    .map(([label, value]) =>
      h(
        'div',
        { class: 'agenda-detail' },
        h('dt', {}, shown(label)),
        h('dd', {}, value, ' ', use(agenda, contact, label, value)),
      ),
    );
  const acts =
    agenda.has('edit') &&
    h(
      'div',
      { class: 'agenda-acts' },
      button(words.edit, () => agenda.go({ view: 'edit', contact }), { class: 'sim-button sim-plain' }),
      button(words.delete, () => agenda.drop(contact), { class: 'sim-button sim-plain' }),
    );
  return [
    h(
      'div',
      { class: 'agenda-head' },
      button(words.back, () => agenda.go({ view: 'contacts' }), { drawing: icon('M15 5l-7 7 7 7') }),
      h('h2', { tabindex: '-1' }, contact.name),
    ),
    contact.group && h('p', {}, words.group(contact.group)),
    h('dl', { class: 'agenda-card' }, rows),
    acts,
  ];
}

/** What one does with a number, an address of mail, an address in town. */
function use(agenda, contact, label, value) {
  const act = value.includes('@')
    ? 'write'
    : /^0[0-9]+$/.test(plain(value))
      ? 'call'
      : label.startsWith('Adresse')
        ? 'route'
        : '';
  if (!act) return null;
  const done = () => {
    agenda.set('used', `${contact.id}.${label}`);
    agenda.say(words.done[act](value));
  };
  const name = words.about(words.acts[act], `${contact.name}, ${shown(label)}`);
  return button(words.acts[act], done, { class: 'sim-button sim-plain', 'aria-label': name });
}

export function edit(agenda, { contact }) {
  const labels = contact ? Object.keys(contact.details) : USUAL;
  const fields = ['Nom', ...new Set([...labels, ...USUAL])].map((label) =>
    line(label, label === 'Nom' ? (contact?.name ?? '') : (contact?.details[label] ?? '')),
  );
  const trouble = h('p', { class: 'office-trouble', role: 'alert' });
  const keep = () => {
    const card = Object.fromEntries(fields.map(({ label, field }) => [label, field.value.trim().replace(/\s+/g, ' ')]));
    trouble.textContent = card.Nom ? '' : words.noName;
    if (card.Nom) agenda.keep(contact, card);
  };
  const leave = () => agenda.go(contact ? { view: 'card', contact } : { view: 'contacts' });
  return [
    h('h2', { tabindex: '-1' }, contact ? words.editOf(contact.name) : words.newContact),
    h(
      'div',
      { class: 'office-lines agenda-lines' },
      fields.map(({ row }) => row),
    ),
    trouble,
    h(
      'div',
      { class: 'agenda-acts' },
      button(words.save, keep, { class: 'sim-button sim-main' }),
      button(words.cancel, leave, { class: 'sim-button sim-plain' }),
    ),
  ];
}

function line(label, value) {
  const field = h('input', {
    type: 'text',
    class: 'office-field',
    value,
    form: 'sim-none',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  return { label, field, row: h('label', {}, h('span', {}, shown(label)), field) };
}

function shown(label) {
  return words.labels[label] ?? label;
}
