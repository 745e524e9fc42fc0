// Messages received, with links that lead to documents; one to write, in which a link that was copied is put.
import { button, h, icon } from '../kit.js';
import { words } from './words.js';

const LINK = /\[([^\]]+)\]\((\w+)\)/;

export function messages(space) {
  const received = [
    ...space.model.messages.map((each) => h('li', { class: 'doc-message' }, message(space, each))),
    ...space.sent.map((each) => h('li', { class: 'doc-message doc-sent' }, mine(space, each))),
  ];
  return [
    h('h2', { tabindex: '-1' }, words.ways.messages),
    received.length ? h('ul', { class: 'doc-messages' }, received) : '',
    space.has('write') && writing(space),
  ];
}

function message(space, { from, at, text }) {
  return [
    h('p', { class: 'doc-who' }, space.face(from), h('strong', {}, space.name(from)), ' ', h('small', {}, at)),
    h('p', {}, linked(space, text)),
  ];
}

function mine(space, { to, text, link }) {
  const file = link ? words.attached(space.document(link).name) : '';
  return [
    h('p', { class: 'doc-who' }, space.face('vous'), h('strong', {}, words.you), ' ', h('small', {}, words.sentTo(to))),
    text ? h('p', {}, text) : '',
    file ? h('p', {}, file) : '',
  ];
}

/** Words, and links where the author put some. */
function linked(space, text) {
  const found = LINK.exec(text);
  if (!found) return [text];
  const [whole, name, id] = found;
  const link = button(name, () => space.open(space.document(id)), {
    class: 'sim-button doc-open',
    'data-key': `link-${id}`,
    drawing: icon('M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1', 'M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1'),
    named: true,
  });
  return [text.slice(0, found.index), link, ...linked(space, text.slice(found.index + whole.length))];
}

function writing(space) {
  const to = h('select', { class: 'sim-select', form: 'sim-none', 'data-key': 'to' }, [
    h('option', { value: '' }, words.somebody),
    ...space.model.people.map(({ id, name, told }) => h('option', { value: id }, told ? `${name}, ${told}` : name)),
  ]);
  const text = h('textarea', { class: 'office-field', rows: '2', form: 'sim-none', autocomplete: 'off' });
  text.dataset.key = 'message';
  let attached = '';
  const shown = h('p', { class: 'doc-attached', role: 'status' });
  const paste = () => {
    attached = space.state.copied;
    shown.textContent = attached ? words.attached(space.document(attached).name) : words.notCopied;
  };
  const send = () => {
    const said = text.value.trim().replace(/\s+/g, ' ');
    if (!to.value) return to.focus();
    if (!said && !attached) return text.focus();
    space.set('sent.to', to.value);
    space.set('sent.text', said);
    space.set('sent.body', said ? 'oui' : 'non');
    space.set('sent.link', attached);
    space.set('sent.count', Number(space.state['sent.count']) + 1);
    const name = space.name(to.value);
    space.sent.push({ to: name, text: said, link: attached });
    return space.redraw(words.sent(name), 'to');
  };
  return h(
    'div',
    { class: 'office-lines doc-write' },
    h('h3', {}, words.newMessage),
    h('label', {}, h('span', {}, words.to), to),
    h('label', {}, h('span', {}, words.text), text),
    space.has('share') ? [shown, space.act(words.paste, 'paste', paste)] : '',
    button(words.send, send, { class: 'sim-button sim-main', 'data-key': 'send' }),
  );
}
