// Pictures that one may post: who made them, what their author allows, whom one asks; and posting one of them.
import { button, h } from '../kit.js';
import { choice } from './feed.js';
import { picture } from './pictures.js';
import { words } from './words.js';

export function album(net) {
  return [
    h('h2', { tabindex: '-1' }, words.ways.album),
    h(
      'ul',
      { class: 'net-list net-album' },
      net.model.album.map((photo) => h('li', { class: 'net-card' }, card(net, photo))),
    ),
  ];
}

function card(net, photo) {
  const facts = [photo.by && words.madeBy(photo.by), photo.found].filter(Boolean);
  const choose = () => net.go({ view: 'publishing', photo });
  return [
    picture(photo),
    facts.length
      ? h(
          'p',
          {},
          facts.map((each) => h('small', { class: 'net-fact' }, each)),
        )
      : '',
    photo.licence ? licence(photo.licence) : '',
    h(
      'div',
      { class: 'net-acts' },
      photo.asks.map((ask) => asking(net, photo, ask)),
      net.has('post')
        ? net.act(words.publishIt, `use-${photo.id}`, choose, { 'aria-label': `${words.publishIt} : ${photo.told}` })
        : '',
      net.has('mark') ? mark(net, photo) : '',
    ),
    answers(net, photo),
  ];
}

/** As its author writes it, with the signs that stand for its parts. */
export function licence(name) {
  const parts = /^CC0|^CC /.test(name) ? (name.match(/\b(BY|NC|SA|ND)\b|CC0/g) ?? []) : [];
  const signs = parts.map((part) => h('span', { class: 'net-sign', 'aria-hidden': 'true' }, part));
  return h('p', { class: 'net-licence' }, signs, h('span', {}, words.licence(name)));
}

function asking(net, photo, { of }) {
  const isAsked = net.among(`asked.${photo.id}`, of);
  const label = isAsked ? words.wasAsked(net.name(of)) : words.ask(net.name(of));
  const ask = () => {
    net.put(`asked.${photo.id}`, of, true);
    net.redraw(words.answered(net.name(of)));
  };
  return net.act(label, `ask-${photo.id}-${of}`, ask, {
    'aria-label': `${label} : ${photo.told}`,
    'aria-pressed': String(isAsked),
  });
}

function answers(net, photo) {
  const given = photo.asks.filter(({ of }) => net.among(`asked.${photo.id}`, of));
  if (!given.length) return '';
  const row = ({ of, says }) => h('li', {}, h('strong', {}, net.name(of)), ` : ${says}`);
  return h('ul', { class: 'net-answers' }, given.map(row));
}

function mark(net, { id, told }) {
  const box = h('input', { type: 'checkbox', form: 'sim-none', checked: net.among('marked', id) });
  box.dataset.key = `mark-${id}`;
  box.addEventListener('change', () => {
    net.put('marked', id, box.checked);
    net.say(words.ticked(net.all('marked').length));
  });
  const label = h('span', {}, words.mark, h('span', { class: 'sim-unseen' }, ` : ${told}`));
  return h('label', { class: 'net-mark' }, box, label);
}

/** A picture, a line about it, whom it is from, and for whom. */
export function publishing(net, { photo }) {
  const text = line(words.caption, 'caption');
  const credit = net.has('credit') ? line(words.credit, 'credit') : '';
  const who = choice(net, words.whoSees, 'post-audience', 'friends');
  const post = () => {
    const said = typed(text);
    net.post({ text: said, audience: who.value, photo, credit: credit ? typed(credit) : '' });
    net.go({ view: 'feed' });
    net.say(words.posted);
  };
  return [
    h('div', { class: 'net-head' }, net.back({ view: 'album' }), h('h2', { tabindex: '-1' }, words.publishIt)),
    picture(photo),
    h(
      'div',
      { class: 'office-lines net-posting' },
      text,
      credit,
      h('label', {}, h('span', {}, words.whoSees), who),
      button(words.post, post, { class: 'sim-button sim-main', 'data-key': 'post' }),
    ),
  ];
}

function line(label, key) {
  const field = h('input', { class: 'office-field', type: 'text', form: 'sim-none', autocomplete: 'off' });
  field.dataset.key = key;
  return h('label', {}, h('span', {}, label), field);
}

function typed(label) {
  return label.querySelector('input').value.trim().replace(/\s+/g, ' ');
}
