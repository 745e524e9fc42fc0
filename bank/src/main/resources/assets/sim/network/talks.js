// Conversations, a message to write, in which something that was seen may be shown, and whom one may turn to.
import { button, h } from '../kit.js';
import { about, asked } from './card.js';
import { picture } from './pictures.js';
import { words } from './words.js';

export function talks(net) {
  const shown = net.talks.filter((each) => !net.among('blocked', each.with));
  const rows = shown.map((each) => {
    const open = () => net.go({ view: 'talk', talk: each });
    return h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'office-row net-row', 'data-key': `talk-${each.id}`, onclick: open },
        h('span', {}, h('strong', {}, net.name(each.with)), ' ', h('small', {}, each.lines.at(-1)?.at ?? '')),
      ),
    );
  });
  const write = () => net.go({ view: 'writing' });
  return [
    h('h2', { tabindex: '-1' }, words.ways.talks),
    net.has('show') && net.act(words.newMessage, 'new', write, { class: 'sim-button sim-main' }),
    rows.length ? h('ul', { class: 'office-list' }, rows) : '',
    sent(net),
  ];
}

function sent(net) {
  if (!net.sent.length) return '';
  const rows = net.sent.map(({ to, text, about: thing }) =>
    h(
      'li',
      { class: 'net-card' },
      h('p', {}, h('strong', {}, words.sentTo(to))),
      h('p', {}, text),
      shownThing(net, thing),
    ),
  );
  return h('ul', { class: 'net-list' }, rows);
}

export function talk(net, { talk: each }) {
  const lines = each.lines.filter(({ id }) => !net.among('removed', id));
  const row = (line) =>
    h(
      'li',
      { class: line.from === 'vous' ? 'net-line net-mine' : 'net-line' },
      h('div', { class: 'net-who' }, net.who(line.from, line.id), h('small', {}, line.at)),
      h('p', { class: 'net-text' }, line.text),
      line.picture ? picture(line.picture) : '',
      h('div', { class: 'net-acts' }, about(net, line), asked(net, line)),
    );
  return [
    h('div', { class: 'net-head' }, net.back({ view: 'talks' }), h('h2', { tabindex: '-1' }, net.name(each.with))),
    h('ol', { class: 'net-talk' }, lines.map(row)),
    answering(net, each),
  ];
}

function answering(net, each) {
  const text = h('textarea', { class: 'office-field', rows: '2', form: 'sim-none', autocomplete: 'off' });
  text.dataset.key = 'answer';
  const send = () => {
    const said = text.value.trim().replace(/\s+/g, ' ');
    if (!said) return text.focus();
    tell(net, each.with, said, '');
    each.lines.push({ id: `mine${net.state['sent.count']}`, from: 'vous', at: words.now, text: said });
    return net.redraw(words.sent(net.name(each.with)), 'answer');
  };
  return h(
    'div',
    { class: 'office-lines net-posting' },
    h('label', {}, h('span', {}, words.answerTo(net.name(each.with))), text),
    button(words.send, send, { class: 'sim-button sim-main', 'data-key': 'send-answer' }),
  );
}

function tell(net, to, text, thing) {
  net.set('sent.to', to);
  net.set('sent.about', thing);
  net.set('sent.text', text);
  net.set('sent.body', text ? 'oui' : 'non');
  net.put('wrote', to);
  if (thing) net.put(`shown.${to}`, thing);
  net.set('sent.count', Number(net.state['sent.count']) + 1);
}

/** @param to whom it is for already; @param about what is shown with it */
export function writing(net, { to, about: thing }) {
  const all = [...net.model.people, ...net.model.contacts, ...net.model.groups.filter((each) => net.isMember(each))];
  const who = h('select', { class: 'sim-select', form: 'sim-none', 'data-key': 'to' }, [
    h('option', { value: '' }, words.somebody),
    ...all.map(({ id, name, told }) =>
      h('option', { value: id, selected: id === to }, told ? `${name}, ${told}` : name),
    ),
  ]);
  const text = h('textarea', { class: 'office-field', rows: '3', form: 'sim-none', autocomplete: 'off' });
  text.dataset.key = 'message';
  const send = () => {
    const said = text.value.trim().replace(/\s+/g, ' ');
    if (!who.value) return who.focus();
    if (!said) return text.focus();
    tell(net, who.value, said, thing?.id ?? '');
    net.sent.push({ to: net.name(who.value), text: said, about: thing });
    net.go({ view: 'talks' });
    return net.say(words.sent(net.name(who.value)));
  };
  return [
    h('div', { class: 'net-head' }, net.back({ view: 'talks' }), h('h2', { tabindex: '-1' }, words.newMessage)),
    shownThing(net, thing),
    h(
      'div',
      { class: 'office-lines net-posting' },
      h('label', {}, h('span', {}, words.to), who),
      h('label', {}, h('span', {}, words.text), text),
      button(words.send, send, { class: 'sim-button sim-main', 'data-key': 'send' }),
    ),
  ];
}

function shownThing(net, thing) {
  if (!thing) return '';
  const by = net.name(thing.by ?? thing.from);
  return h('div', { class: 'net-of' }, h('p', {}, h('small', {}, words.shows(by))), h('p', {}, thing.text));
}

export function helping(net) {
  const row = ({ id, name, told }) =>
    h(
      'li',
      { class: 'net-card' },
      h('p', {}, h('strong', {}, name)),
      h('p', {}, told),
      net.has('show')
        ? net.act(words.write, `write-${id}`, () => net.go({ view: 'writing', to: id }), {
            'aria-label': `${words.write} : ${name}`,
          })
        : '',
    );
  return [h('h2', { tabindex: '-1' }, words.ways.helping), h('ul', { class: 'net-list' }, net.model.contacts.map(row))];
}
