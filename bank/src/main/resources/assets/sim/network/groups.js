// Groups: what their page says, who is in, who asks to come in; one comes in or leaves.
import { button, h } from '../kit.js';
import { isShown, list } from './feed.js';
import { words } from './words.js';

export function groups(net) {
  const rows = net.model.groups.map((each) => {
    const open = () => net.go({ view: 'group', group: each });
    const told = [each.told, net.isMember(each) && words.isMember].filter(Boolean).join(', ');
    return h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'office-row net-row', 'data-key': `group-${each.id}`, onclick: open },
        h('span', {}, h('strong', {}, each.name), ' ', h('small', {}, told)),
      ),
    );
  });
  return [h('h2', { tabindex: '-1' }, words.ways.groups), h('ul', { class: 'office-list' }, rows)];
}

export function group(net, { group: each }) {
  const posts = net.posts.filter((post) => post.in === each.id && isShown(net, post));
  return [
    h('div', { class: 'net-head' }, net.back({ view: 'groups' }), h('h2', { tabindex: '-1' }, each.name)),
    each.told ? h('p', {}, each.told) : '',
    h('p', { class: 'office-note' }, each.open ? words.open : words.closed),
    each.rules.length ? rules(each) : '',
    coming(net, each),
    each.requests.length ? requests(net, each) : '',
    members(net, each),
    posts.length ? list(net, posts) : '',
  ];
}

function rules({ rules: all }) {
  return h(
    'div',
    { class: 'net-rules' },
    h('h3', {}, words.rules),
    h(
      'ul',
      {},
      all.map((rule) => h('li', {}, rule)),
    ),
  );
}

function coming(net, each) {
  const key = `join-${each.id}`;
  if (net.isMember(each)) {
    const leave = () => {
      if (each.members.includes('vous')) net.put('left', each.id);
      net.put('joined', each.id, false);
      net.redraw(words.hasLeft(each.name), key);
    };
    return net.act(words.leave, key, leave);
  }
  const join = () => {
    if (each.form.length) return net.go({ view: 'joining', group: each });
    return enter(net, each);
  };
  return net.act(words.join, key, join, { class: 'sim-button sim-main' });
}

function enter(net, each) {
  net.put('joined', each.id);
  net.put('left', each.id, false);
  net.show({ view: 'group', group: each });
  net.main.querySelector('h2').focus();
  net.say(words.hasJoined(each.name));
}

/** What one fills in to come in. */
export function joining(net, { group: each }) {
  const lines = each.form.map((field) => line(net, field));
  const send = () => {
    lines.forEach(({ tell }) => tell());
    enter(net, each);
  };
  return [
    h('div', { class: 'net-head' }, net.back({ view: 'group', group: each }), h('h2', { tabindex: '-1' }, each.name)),
    h(
      'div',
      { class: 'office-lines net-form' },
      lines.map(({ shown }) => shown),
      button(words.signUp, send, { class: 'sim-button sim-main', 'data-key': 'sign-up' }),
    ),
  ];
}

function line(net, { id, label, type, told }) {
  if (type === 'tick') {
    const box = h('input', { type: 'checkbox', form: 'sim-none', 'data-key': `join-${id}` });
    return {
      shown: h('label', { class: 'net-mark' }, box, h('span', {}, label)),
      tell: () => net.set(`join.${id}`, box.checked ? 'oui' : 'non'),
    };
  }
  const field = h('input', { type, class: 'office-field', form: 'sim-none', autocomplete: 'off' });
  field.dataset.key = `join-${id}`;
  return {
    shown: h('label', {}, h('span', {}, label), field, told ? h('small', {}, told) : ''),
    tell: () => net.set(`join.${id}`, field.value.trim()),
  };
}

function requests(net, each) {
  const decide = (id, how, name) => () => {
    net.set(`request.${id}`, how);
    net.redraw(words.decided[how](name));
  };
  const row = ({ id, name, told }) => {
    const act = (how) =>
      net.act(words.decide[how], `${how}-${id}`, decide(id, how, name), {
        'aria-label': `${words.decide[how]} : ${name}`,
        'aria-pressed': String(net.state[`request.${id}`] === how),
      });
    return h(
      'li',
      {},
      h('p', {}, h('strong', {}, name), ' ', h('small', {}, told)),
      h('div', { class: 'net-acts' }, act('accepted'), act('declined')),
    );
  };
  return h(
    'div',
    { class: 'net-rules' },
    h('h3', {}, words.requests),
    h('ul', { class: 'net-requests' }, each.requests.map(row)),
  );
}

function members(net, each) {
  const names = each.members.filter((id) => id !== 'vous').map((id) => net.name(id));
  if (net.isMember(each)) names.unshift(words.you);
  return names.length ? h('p', { class: 'office-note' }, words.members(names)) : '';
}
