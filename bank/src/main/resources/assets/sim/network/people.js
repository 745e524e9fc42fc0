// Somebody's profile, and one's own: what it says, its posts, its settings, what was kept.
import { h } from '../kit.js';
import { choice, isShown, list } from './feed.js';
import { friends, stands } from './reach.js';
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
    net.has('who') ? circle(net, id) : '',
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

/** Whom somebody has as friends: who may see what they keep for them. */
function circle(net, id) {
  const all = ['vous', ...net.model.people.map((each) => each.id)];
  const names = all.filter((each) => each !== id && friends(each, id, net.model)).map((each) => net.name(each));
  return h('p', { class: 'office-note' }, words.friendsOf(names.join(', ')));
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
    you?.facts.length ? facts(net, you) : '',
    ...parts.map((part) =>
      panel(
        net,
        part,
        settings.filter((each) => (each.part ?? '') === part),
      ),
    ),
    kept(net),
    posts.length ? list(net, posts) : '',
  ];
}

/** One's profile, line by line, as it is set, or as somebody would see it. */
function facts(net, { facts: all }) {
  const lines = net.as ? all.filter((each) => stands(net.as, asPost(each), net.model, net.state)) : all;
  const row = (each) =>
    h('li', {}, h('span', {}, h('strong', {}, each.label), ` : ${each.value}`), net.as ? '' : audience(net, each));
  return h(
    'div',
    { class: 'net-rules' },
    h('h3', {}, words.profile),
    seenAs(net),
    lines.length
      ? h('ul', { class: 'net-requests' }, lines.map(row))
      : h('p', { class: 'office-note' }, words.nothingSeen),
  );
}

function asPost({ id, audience: first }) {
  return { id, by: 'vous', audience: first };
}

function seenAs(net) {
  const options = net.model.people.map(({ id, name }) => h('option', { value: id, selected: id === net.as }, name));
  const select = h('select', { class: 'sim-select', form: 'sim-none', 'data-key': 'seen-as' }, [
    h('option', { value: '' }, words.you),
    ...options,
  ]);
  select.addEventListener('change', () => {
    net.as = select.value;
    net.redraw(words.seenAs(select.selectedOptions[0].textContent), 'seen-as');
  });
  return h('label', { class: 'net-setting' }, h('span', {}, words.showAs), select);
}

function audience(net, { id, label }) {
  const select = choice(net, `${words.whoSees} : ${label}`, `audience-${id}`, net.state[`audience.${id}`]);
  select.addEventListener('change', () => {
    net.set(`audience.${id}`, select.value);
    net.say(words.seenBy(select.selectedOptions[0].textContent));
  });
  return select;
}

/** Everybody, with a box to tick and a way to their profile. */
export function people(net) {
  const row = ({ id, name, told }) => {
    const box = h('input', { type: 'checkbox', form: 'sim-none', checked: net.among('marked', id) });
    box.dataset.key = `tick-${id}`;
    box.addEventListener('change', () => {
      net.put('marked', id, box.checked);
      net.say(words.tickedPeople(net.all('marked').length));
    });
    const open = net.act(words.seeProfile, `see-${id}`, () => net.go({ view: 'profile', person: id }), {
      'aria-label': `${words.seeProfile} : ${name}`,
    });
    const label = h('span', {}, h('strong', {}, name), told ? `, ${told}` : '');
    return h('li', { class: 'net-card' }, h('label', { class: 'net-mark' }, box, label), open);
  };
  return [h('h2', { tabindex: '-1' }, words.ways.people), h('ul', { class: 'net-list' }, net.model.people.map(row))];
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
