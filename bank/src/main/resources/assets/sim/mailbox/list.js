// The messages of a folder, newest first, or what a search found in all folders.
import { button, h, icon } from '../kit.js';
import { LOCALE } from '../language.js';
import { words } from './words.js';

export function list(box, { folder }) {
  const found = box.asked
    ? box.messages.filter((message) => holds(message, box.asked))
    : box.messages.filter((message) => message.folder === folder);
  const title = box.asked ? words.results(box.asked) : box.named(folder);
  const rows = [...found].sort((a, b) => b.date.localeCompare(a.date)).map((message) => h('li', {}, row(box, message)));
  const empty = box.asked ? words.nothingFound : words.empty;
  return [
    h('h2', { class: 'mail-title', tabindex: '-1' }, title, ' ', h('small', {}, words.count(found.length))),
    box.has('search') && search(box, folder),
    rows.length ? h('ul', { class: 'office-list' }, rows) : h('p', { class: 'mail-empty' }, empty),
  ];
}

/** All the words, in any order, wherever they stand; accents and case do not matter. */
function holds(message, asked) {
  const people = [message.from, ...(message.to ?? [])].flatMap(({ name, address }) => [name, address]);
  const files = (message.attachments ?? []).map(({ name }) => name);
  const all = plain([...people, ...files, message.subject, message.text].join(' '));
  return plain(asked)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

export function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

function search(box, folder) {
  const field = h('input', {
    type: 'search',
    class: 'office-field',
    value: box.asked,
    form: 'sim-none',
    autocomplete: 'off',
    'aria-label': words.searchLabel,
  });
  const ask = () => {
    box.asked = field.value.trim();
    box.go({ view: 'list', folder });
    box.say(box.asked ? box.main.querySelector('h2').textContent : '');
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    ask();
  });
  return h('div', { class: 'mail-search' }, field, button(words.search, ask, { class: 'sim-button sim-plain' }));
}

function row(box, message) {
  const who =
    message.folder === 'sent' ? words.toWhom((message.to ?? []).map(({ name }) => name).join(', ')) : message.from.name;
  const marks = [
    message.unread && h('span', { class: 'mail-mark mail-new' }, words.unread),
    message.starred && h('span', { class: 'mail-mark' }, '★', h('span', { class: 'sim-unseen' }, ` ${words.starred}`)),
    message.attachments?.length &&
      h('span', { class: 'mail-mark' }, clip(), h('span', { class: 'sim-unseen' }, words.hasFile)),
  ].filter((mark) => mark);
  const lines = [
    h('span', { class: 'mail-who' }, who, ' ', marks),
    ' ',
    h('span', { class: 'mail-when' }, short(message.date)),
    ' ',
    h('span', { class: 'mail-what' }, message.subject),
  ];
  const looks = message.unread ? 'office-row mail-row mail-unread' : 'office-row mail-row';
  return h('button', { type: 'button', class: looks, onclick: () => box.read(message) }, lines);
}

export function clip() {
  return icon(
    'M19 11 12 18.500a4.500 4.500 0 0 1-6.500-6.500L13 4.500a3 3 0 0 1 4.500 4.500'
      + 'L10 16.500a1.500 1.500 0 0 1-2-2L14.500 8',
  );
}

function short(date) {
  return new Date(date).toLocaleDateString(LOCALE, { day: 'numeric', month: 'short' });
}

export function long(date) {
  const at = new Date(date);
  const day = at.toLocaleDateString(LOCALE, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return words.at(day, at.getHours(), date.slice(14, 16));
}
