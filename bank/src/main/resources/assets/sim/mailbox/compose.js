// A message that is written: a new one, an answer, an answer to all, one passed on.
import { button, h, icon } from '../kit.js';
import { paragraphs } from './reading.js';
import { words } from './words.js';

export function compose(box, { how, about }) {
  const draft = { files: how === 'forward' ? [...(about.attachments ?? [])] : [] };
  const { to, cc } = receivers(box, how, about);
  draft.to = line(words.to, to);
  draft.cc = line(words.cc, cc);
  draft.bcc = line(words.bcc, []);
  draft.subject = line(words.subject, [subject(how, about)]);
  draft.text = h('textarea', {
    class: 'office-field',
    rows: '7',
    form: 'sim-none',
    autocomplete: 'off',
    'aria-label': words.text,
  });
  draft.trouble = h('p', { class: 'office-trouble mail-trouble', role: 'alert' });
  const send = button(words.send, () => leave(box, draft, how, about), { class: 'sim-button sim-main' });
  const drop = button(words.drop, () => box.go({ view: 'list', folder: 'inbox' }), { class: 'sim-button sim-plain' });
  return [
    h('h2', { class: 'mail-title', tabindex: '-1' }, words.titles[how]),
    h(
      'div',
      { class: 'office-lines mail-lines' },
      [draft.to, draft.cc, draft.bcc].map(({ label }) => label),
      book(box, draft),
      draft.subject.label,
    ),
    draft.text,
    attached(box, draft),
    about && quoted(about),
    draft.trouble,
    h('div', { class: 'mail-acts' }, send, drop),
  ];
}

function line(name, addresses) {
  const field = h('input', {
    type: 'text',
    class: 'office-field',
    value: addresses.join(', '),
    form: 'sim-none',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  return { field, label: h('label', { class: 'mail-line' }, h('span', {}, name), field) };
}

/** Whom an answer goes to, by its sort; never oneself. */
function receivers(box, how, about) {
  if (how === 'new' || how === 'forward') return { to: [], cc: [] };
  const others = (people = []) =>
    people
      .map(({ address }) => address)
      .filter((address) => address !== box.model.owner.address && address !== about.from.address);
  return how === 'reply'
    ? { to: [about.from.address], cc: [] }
    : { to: [about.from.address, ...others(about.to)], cc: others(about.cc) };
}

function subject(how, about) {
  const prefix = words.prefixes[how];
  return prefix ? prefix + about.subject.replace(/^(Re|Tr|Fwd) ?: /, '') : '';
}

/** The address book: each contact may be put in the line one wants. */
function book(box, draft) {
  const contacts = box.model.contacts ?? [];
  if (!contacts.length) return null;
  const rows = contacts.map((contact) => {
    const into = (where, name) =>
      button(name, () => add(box, draft[where], contact, name), {
        class: 'sim-button sim-plain',
        'aria-label': words.into(contact.name, name),
      });
    const who = h('span', { class: 'mail-name' }, contact.name, ' ', h('small', {}, contact.address));
    return h('li', {}, who, into('to', words.to), into('cc', words.cc), into('bcc', words.bcc));
  });
  return h('details', { class: 'mail-book' }, h('summary', {}, words.book), h('ul', {}, rows));
}

function add(box, { field }, { name, address }, where) {
  const there = addresses(field.value);
  if (!there.includes(address)) field.value = [...there, address].join(', ');
  box.say(words.isIn(name, where));
}

/** « Awa <awa@…> ; moussa@… » as plain addresses. */
function addresses(text) {
  return text
    .split(/[,;\n]/)
    .map((part) => (part.match(/<([^>]+)>/)?.[1] ?? part).trim().toLowerCase())
    .filter((address) => address);
}

function attached(box, draft) {
  const { documents = [] } = box.model;
  if (!documents.length && !draft.files.length) return null;
  const place = h('ul', { class: 'mail-attached', 'aria-label': words.attached });
  const show = () =>
    place.replaceChildren(
      ...draft.files.map((file) =>
        h(
          'li',
          {},
          `${file.name} (${file.size}) `,
          button(
            words.remove,
            () => {
              draft.files = draft.files.filter((each) => each !== file);
              show();
              box.say(words.removed(file.name));
            },
            { class: 'sim-button sim-plain', 'aria-label': words.removeOf(file.name) },
          ),
        ),
      ),
    );
  const join = (file) => () => {
    if (!draft.files.includes(file)) draft.files.push(file);
    show();
    box.say(words.joined(file.name));
  };
  const rows = documents.map((file) =>
    h(
      'li',
      {},
      h('span', { class: 'mail-name' }, file.name, ' ', h('small', {}, file.size)),
      button(words.join, join(file), { class: 'sim-button sim-plain', 'aria-label': words.joinOf(file.name) }),
    ),
  );
  const picker =
    documents.length > 0 &&
    h(
      'details',
      { class: 'mail-book' },
      h('summary', {}, icon('M12 5v14', 'M5 12h14'), words.joinFile),
      h('ul', {}, rows),
    );
  show();
  return h(
    'div',
    {},
    [place, picker].filter((part) => part),
  );
}

function quoted(about) {
  const text = about.text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
  return h('blockquote', { class: 'mail-quote' }, h('p', {}, words.wrote(about.from.name)), paragraphs(text));
}

function leave(box, draft, how, about) {
  const [to, cc, bcc] = [draft.to, draft.cc, draft.bcc].map(({ field }) => [...new Set(addresses(field.value))]);
  const odd = [...to, ...cc, ...bcc].find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address));
  const trouble = odd ? words.incomplete(odd) : to.length + cc.length + bcc.length === 0 ? words.nobody : '';
  draft.trouble.textContent = trouble;
  if (trouble) return draft.to.field.focus();
  const written = { subject: draft.subject.field.value.trim().replace(/\s+/g, ' '), text: draft.text.value.trim() };
  return box.send({ how, about, to, cc, bcc, files: draft.files, ...written });
}
