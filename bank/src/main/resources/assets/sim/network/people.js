// Somebody's profile, and one's own: what it says, its posts, its settings, what was kept.
import { h } from '../kit.js';
import { isShown, list } from './feed.js';
import { friends } from './reach.js';
import { words } from './words.js';

export function profile(net, { person: id }) {
  const person = net.person(id);
  const isOut = net.among('blocked', id);
  const posts = net.posts.filter((post) => post.by === id && isShown(net, post));
  const block = () => {
    net.put('blocked', id, !isOut);
    net.redraw(isOut ? words.unblocked(person.name) : words.blocked(person.name));
  };
  const write = () => net.go({ view: 'writing', to: id });
  const reasons = reporting(net, id);
  return [
    h('div', { class: 'net-head' }, net.back({ view: net.ways()[0] }), h('h2', { tabindex: '-1' }, person.name)),
    h(
      'div',
      { class: 'net-profile' },
      net.face(id),
      h('p', {}, [person.told, words.isFriend[friends(id, 'vous', net.model)]].filter(Boolean).join('. ')),
    ),
    person.facts.length
      ? h(
          'ul',
          { class: 'net-facts' },
          person.facts.map((fact) => h('li', {}, fact)),
        )
      : '',
    h(
      'div',
      { class: 'net-acts' },
      net.has('show') ? net.act(words.write, `write-${id}`, write) : '',
      net.has('report') ? reasons : '',
      net.has('block')
        ? net.act(isOut ? words.unblock : words.block, `block-${id}`, block, { 'aria-pressed': String(isOut) })
        : '',
    ),
    posts.length ? list(net, posts) : '',
  ];
}

function reporting(net, id) {
  const setting = `report.${id}`;
  const options = net.model.reasons.map((each) =>
    h('option', { value: each.id, selected: net.state[setting] === each.id }, each.name),
  );
  const select = h('select', { class: 'sim-select', form: 'sim-none', 'data-key': `report-${id}` }, [
    h('option', { value: '' }, words.noReport),
    ...options,
  ]);
  select.addEventListener('change', () => {
    net.set(setting, select.value);
    net.say(select.value ? words.wasReported(select.selectedOptions[0].textContent) : words.notReported);
  });
  return h('label', { class: 'net-audience' }, h('span', {}, words.reportPerson), select);
}

export function own(net) {
  const { you, settings } = net.model;
  const posts = net.posts.filter(({ by, id }) => by === 'vous' && !net.among('removed', id));
  const parts = [...new Set(settings.map(({ part }) => part ?? ''))];
  return [
    h('h2', { tabindex: '-1' }, you?.name ?? words.ways.own),
    you?.told ? h('p', {}, you.told) : '',
    ...parts.map((part) => panel(net, part, settings.filter((each) => (each.part ?? '') === part))),
    kept(net),
    posts.length ? list(net, posts) : '',
  ];
}

function panel(net, part, settings) {
  return h(
    'div',
    { class: 'net-rules' },
    part ? h('h3', {}, part) : '',
    settings.map((each) => setting(net, each)),
  );
}

function setting(net, { id, name, told, options }) {
  const chosen = net.state[`setting.${id}`];
  const select = h(
    'select',
    { class: 'sim-select', form: 'sim-none', 'data-key': `setting-${id}` },
    options.map((each) => h('option', { value: each.id, selected: each.id === chosen }, each.name)),
  );
  select.addEventListener('change', () => {
    net.set(`setting.${id}`, select.value);
    net.say(`${name} : ${select.selectedOptions[0].textContent}`);
  });
  return h('label', { class: 'net-setting' }, h('span', {}, name), select, told ? h('small', {}, told) : '');
}

/** What was kept is there to be shown to an adult, whatever becomes of it on the network. */
function kept(net) {
  const all = net.all('kept');
  if (!all.length) return '';
  return h('p', { class: 'office-note' }, words.keptSoFar(all.length));
}
