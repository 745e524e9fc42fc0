// A message that is read: who wrote, the text with its links, attachments, what can be done; its original; a file of
// it.
import { button, h, icon, toolbar } from '../kit.js';
import { clip, long } from './list.js';
import { paper } from './paper.js';
import { words } from './words.js';

export function reading(box, { message }) {
  const { subject, text, attachments = [] } = message;
  return [
    h(
      'div',
      { class: 'mail-head' },
      back(box, message.folder),
      h('h2', { class: 'mail-title', tabindex: '-1' }, subject),
    ),
    tools(box, message),
    from(message),
    h('div', { class: 'mail-text' }, paragraphs(text, box)),
    h('p', { class: 'mail-target', 'aria-live': 'polite' }),
    attachments.length > 0 &&
      h(
        'section',
        { 'aria-label': words.files },
        attachments.map((file) => attachment(box, message, file)),
      ),
    conversation(box, message),
  ];
}

function back(box, folder) {
  return button(words.back(box.named(folder)), () => box.go({ view: 'list', folder }), {
    drawing: icon('M15 5l-7 7 7 7'),
  });
}

function tools(box, message) {
  const act = (label, paths, onclick, more) =>
    button(label, onclick, { drawing: icon(...paths), named: true, ...more });
  const write = (how) => () => box.go({ view: 'compose', how, about: message });
  const answer = [
    act(words.titles.reply, ['M10 8 4 13l6 5', 'M4 13h9q6 0 7 5'], write('reply')),
    act(words.titles.all, ['M8 8 2 13l6 5', 'M13 8l-6 5 6 5', 'M7 13h8q5 0 6 5'], write('all')),
    act(words.titles.forward, ['m14 8 6 5-6 5', 'M20 13h-9q-6 0-7 5'], write('forward')),
  ];
  const file = [
    act(words.delete, ['M5 7h14', 'M10 7V4h4v3', 'M7 7l1 13h8l1-13'], () => box.move(message, 'trash')),
    box.has('report') && act(words.report, ['M6 21V4h12l-3 4 3 4H6'], () => box.move(message, 'spam')),
    act(words.move, ['M3 6h6l2 2h10v11H3Z', 'm11 11 3 3-3 3'], (event) =>
      chooseFolder(event.currentTarget, box, message),
    ),
    box.has('star') && star(box, message, act),
    box.has('headers') &&
      act(words.original, ['m8 7-5 5 5 5', 'm16 7 5 5-5 5'], () => box.go({ view: 'original', message })),
  ].filter((tool) => tool);
  return toolbar(words.whatToDo, [answer, file]);
}

function star(box, message, act) {
  const flip = (event) => {
    box.star(message);
    event.currentTarget.setAttribute('aria-pressed', String(!!message.starred));
  };
  return act(words.star, ['m12 4 2.500 5.300 5.500.700-4 4 1 5.700-5-2.800-5 2.800 1-5.700-4-4 5.500-.700Z'], flip, {
    'aria-pressed': String(!!message.starred),
  });
}

/** The folders, under the bar, for the message to go to. */
function chooseFolder(from, box, message) {
  const bar = from.closest('.sim-bar');
  if (bar.nextElementSibling.matches('.mail-choose')) return bar.nextElementSibling.remove();
  const others = box.folders().filter(([id]) => id !== message.folder && id !== 'sent');
  const choices = others.map(([id, name]) =>
    button(name, () => box.move(message, id), { class: 'sim-button sim-plain' }),
  );
  bar.after(
    h('div', { class: 'mail-choose', role: 'group', 'aria-label': words.moveTo }, h('span', {}, words.moveTo), choices),
  );
  return bar.nextElementSibling.querySelector('button').focus();
}

/** The name that is shown; the address behind it and everyone who had the message are one press away. */
function from(message) {
  const { from: sender, to = [], cc = [], date } = message;
  const line = (term, people) => people.length > 0 && [h('dt', {}, term), h('dd', {}, people.map(whole).join(', '))];
  const rows = [line(words.from, [sender]), line(words.to, to), line(words.cc, cc), line(words.bcc, message.bcc ?? [])]
    .filter((row) => row)
    .flat();
  const details = h('details', { class: 'mail-details' }, h('summary', {}, words.details), h('dl', {}, rows));
  return h(
    'div',
    { class: 'mail-from' },
    h('p', {}, h('strong', {}, sender.name)),
    h('p', { class: 'mail-date' }, long(date)),
    details,
  );
}

function whole({ name, address }) {
  return name === address ? address : `${name} <${address}>`;
}

export function paragraphs(text, box) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => h('p', {}, linked(paragraph.trim(), box)));
}

function linked(text, box) {
  return text.split(/(\[[^\]]+\]\([^)]+\))/).map((piece) => {
    const link = piece.match(/^\[([^\]]+)\]\(([^)]+)\)$/);
    return link ? toFollow(link[1], link[2], box) : piece;
  });
}

/** A link shows its address when it has the pointer or the focus; before it is followed, it asks, for fingers too. */
function toFollow(shown, target, box) {
  const tell = (told) => () => (box.main.querySelector('.mail-target').textContent = told);
  const shows = { onmouseenter: tell(target), onfocus: tell(target), onmouseleave: tell(''), onblur: tell('') };
  const onclick = (event) => {
    event.preventDefault();
    ask(event.currentTarget, target, box);
  };
  return h('a', { href: '#', 'data-target': target, ...shows, onclick }, shown);
}

function ask(link, target, box) {
  box.main.querySelector('.mail-ask')?.remove();
  const close = () => {
    panel.remove();
    link.focus();
  };
  const follow = () => {
    box.note('followed', target);
    close();
    box.say(words.followed(target));
  };
  const choices = [
    button(words.follow, follow, { class: 'sim-button sim-plain' }),
    button(words.dontFollow, close, { class: 'sim-button sim-plain' }),
  ];
  const panel = h(
    'div',
    { class: 'mail-ask', role: 'group', 'aria-label': words.askFollow },
    h('p', {}, words.leads, h('strong', {}, target)),
    choices,
  );
  link.closest('p').after(panel);
  choices[0].focus();
}

function attachment(box, message, file) {
  const save = () => {
    box.note('saved', file.name);
    box.say(words.saved(file.name));
  };
  const open = () => {
    box.note('viewed', file.name);
    box.go({ view: 'opened', message, file });
  };
  const acts = [
    button(words.open, open, { class: 'sim-button sim-plain', 'aria-label': words.openOf(file.name) }),
    button(words.save, save, { class: 'sim-button sim-plain', 'aria-label': words.saveOf(file.name) }),
  ];
  return h(
    'div',
    { class: 'mail-file' },
    clip(),
    h('span', { class: 'mail-name' }, file.name, ' ', h('small', {}, file.size)),
    acts,
  );
}

function conversation(box, message) {
  const others = box.messages.filter((other) => message.thread && other.thread === message.thread && other !== message);
  if (!others.length) return null;
  const links = [...others]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((other) =>
      h(
        'li',
        {},
        button(`${other.from.name}, ${long(other.date)}`, () => box.read(other), { class: 'sim-button sim-plain' }),
      ),
    );
  return h('section', { class: 'mail-thread' }, h('h3', {}, words.thread), h('ul', {}, links));
}

export function original(box, { message }) {
  const none = [
    `From: ${whole(message.from)}`,
    `To: ${whole(box.model.owner)}`,
    `Subject: ${message.subject}`,
    `Date: ${message.date}`,
  ].join('\n');
  const head = h(
    'div',
    { class: 'mail-head' },
    button(words.backToMessage, () => box.read(message), { drawing: icon('M15 5l-7 7 7 7') }),
    h('h2', { class: 'mail-title', tabindex: '-1' }, words.originalOf),
  );
  return [
    head,
    h(
      'pre',
      { class: 'mail-original', tabindex: '0', role: 'region', 'aria-label': words.headers },
      message.headers ?? none,
    ),
  ];
}

export function opened(box, { message, file }) {
  const head = h(
    'div',
    { class: 'mail-head' },
    button(words.backToMessage, () => box.read(message), { drawing: icon('M15 5l-7 7 7 7') }),
    h('h2', { class: 'mail-title', tabindex: '-1' }, file.name),
  );
  return [head, paper(file)];
}
