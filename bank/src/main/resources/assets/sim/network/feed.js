// The posts that the learner sees, and a line to post something.
import { button, h } from '../kit.js';
import { card } from './card.js';
import { stands } from './reach.js';
import { words } from './words.js';

export function feed(net) {
  const shown = net.posts.filter((post) => isShown(net, post));
  return [
    h('h2', { tabindex: '-1' }, words.ways.feed),
    net.has('post') && posting(net, 'public'),
    shown.length ? list(net, shown) : h('p', { class: 'office-note' }, words.nothing),
  ];
}

/** What is not for the learner, what comes from who is blocked and what was taken away is not there. */
export function isShown(net, post) {
  return !net.among('blocked', post.by) && !net.among('removed', post.id) && stands('vous', post, net.model, net.state);
}

export function list(net, posts) {
  return h(
    'ul',
    { class: 'net-list' },
    posts.map((post) => h('li', {}, card(net, post))),
  );
}

/** To whom a post may go: [id, name]. */
export function audiences(net) {
  const groups = net.model.groups.filter((group) => net.isMember(group));
  return [...Object.entries(words.audiences), ...groups.map(({ id, name }) => [id, words.inGroup(name)])];
}

export function choice(net, label, key, chosen) {
  const options = audiences(net).map(([id, name]) => h('option', { value: id, selected: id === chosen }, name));
  return h('select', { class: 'sim-select', form: 'sim-none', 'data-key': key, 'aria-label': label }, options);
}

export function posting(net, chosen) {
  const text = h('textarea', { class: 'office-field', rows: '2', form: 'sim-none', autocomplete: 'off' });
  text.dataset.key = 'post-text';
  const who = choice(net, words.whoSees, 'post-audience', chosen);
  const as = net.model.accounts.length ? accounts(net) : '';
  const post = () => {
    const said = text.value.trim().replace(/\s+/g, ' ');
    if (!said) return text.focus();
    net.post({ text: said, audience: who.value, as: as ? as.value : '' });
    return net.redraw(words.posted, 'post-text');
  };
  return h(
    'div',
    { class: 'office-lines net-posting' },
    as ? h('label', {}, h('span', {}, words.postAs), as) : '',
    h('label', {}, h('span', {}, words.yourPost), text),
    h(
      'div',
      { class: 'net-acts' },
      who,
      button(words.post, post, { class: 'sim-button sim-main', 'data-key': 'post' }),
    ),
  );
}

function accounts(net) {
  const options = net.model.accounts.map(({ id, name, told }) => h('option', { value: id }, `${name}, ${told}`));
  return h('select', { class: 'sim-select', form: 'sim-none', 'data-key': 'post-as' }, options);
}
