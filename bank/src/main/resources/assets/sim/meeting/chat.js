// Conversations: whom with, what was said, a line to write; a message may be answered in its thread, praised, taken
// away.
import { button, h, icon } from '../kit.js';
import { words } from './words.js';

export function conversations(meet) {
  const rows = meet.conversations.map((each) =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'office-row meet-row', onclick: () => open(meet, each) },
        h('strong', {}, each.name),
        ' ',
        h('small', {}, each.told),
      ),
    ),
  );
  return [h('h2', { tabindex: '-1' }, words.messages), h('ul', { class: 'office-list' }, rows)];
}

function open(meet, talk) {
  meet.set('conversation', talk.id);
  meet.go({ view: 'conversation', talk });
}

export function conversation(meet, { talk, to }) {
  const top = talk.messages.filter((message) => !message.thread);
  const back = button(words.back, () => meet.go({ view: 'conversations' }), { drawing: icon('M15 5l-7 7 7 7') });
  return [
    h('div', { class: 'meet-head' }, back, h('h2', { tabindex: '-1' }, talk.name, ' ', h('small', {}, talk.told))),
    h(
      'ol',
      { class: 'meet-talk' },
      top.map((message) => line(meet, talk, message)),
    ),
    writing(meet, talk, to),
  ];
}

function line(meet, talk, message) {
  const answers = talk.messages
    .filter((other) => other.thread === message.id)
    .map((answer) => h('li', { class: 'meet-line' }, said(answer)));
  const again = (told) => {
    meet.show({ view: 'conversation', talk });
    meet.main.querySelector(`[data-key="${message.id}"]`)?.focus();
    meet.say(told);
  };
  const reply = () => {
    meet.show({ view: 'conversation', talk, to: message });
    meet.main.querySelector('textarea').focus();
  };
  const praise = () => {
    message.praised = !message.praised;
    meet.set('reaction', message.praised ? message.id : '');
    again(message.praised ? words.praised : words.unpraised);
  };
  const drop = () => {
    meet.set('deleted', [...meet.state.deleted.split('+').filter((id) => id), message.id].sort().join('+'));
    talk.messages = talk.messages.filter((other) => other !== message);
    meet.go({ view: 'conversation', talk });
    meet.say(words.deleted);
  };
  const named = (act) => ({ 'aria-label': words.about(act, message.text.slice(0, 40)) });
  const acts = h(
    'div',
    { class: 'meet-acts' },
    meet.act(words.reply, `${message.id}-reply`, reply, named(words.reply)),
    meet.act(words.like, message.id, praise, { ...named(words.like), 'aria-pressed': String(!!message.praised) }),
    meet.model.moderates ? meet.act(words.delete, `${message.id}-drop`, drop, named(words.delete)) : '',
  );
  return h(
    'li',
    { class: message.mine ? 'meet-line meet-mine' : 'meet-line' },
    said(message),
    acts,
    answers.length ? h('ol', { class: 'meet-thread' }, answers) : '',
  );
}

function said({ from, at, text }) {
  return [
    h('p', { class: 'meet-who' }, h('strong', {}, from), ' ', h('small', {}, at)),
    h('p', { class: 'meet-text' }, text),
  ];
}

function writing(meet, talk, to) {
  const label = to ? words.replyTo(to.from) : words.writeTo(talk.name);
  const field = h('textarea', { class: 'office-field', rows: '2', form: 'sim-none', autocomplete: 'off' });
  const send = () => {
    const text = field.value.trim().replace(/\s+/g, ' ');
    if (!text) return field.focus();
    const told = {
      where: talk.id,
      text,
      body: 'oui',
      reply: to?.id ?? '',
      count: Number(meet.state['sent.count']) + 1,
    };
    Object.entries(told).forEach(([name, value]) => meet.set(`sent.${name}`, value));
    talk.messages.push({ id: `mine${told.count}`, from: words.you, at: words.now, text, mine: true, thread: to?.id });
    meet.show({ view: 'conversation', talk });
    meet.main.querySelector('textarea').focus();
    return meet.say(words.sent);
  };
  return h(
    'div',
    { class: 'office-lines meet-write' },
    h('label', {}, h('span', {}, label), field),
    button(words.send, send, { class: 'sim-button sim-main' }),
  );
}
