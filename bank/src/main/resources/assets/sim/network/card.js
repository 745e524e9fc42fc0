// A post, a comment or a message: who, when, what, and what may be done about it.
import { button, h, icon } from '../kit.js';
import { audiences, choice } from './feed.js';
import { picture } from './pictures.js';
import { stands } from './reach.js';
import { words } from './words.js';

const WORLD = ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'M3 12h18', 'M12 3c3 3 3 15 0 18', 'M12 3c-3 3-3 15 0 18'];
const PEOPLE = ['M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z', 'M2 19c0-3 2.5-5 6-5s6 2 6 5', 'M16 6a3 3 0 0 1 0 6'];
const LOCK = ['M6 11h12v9H6Z', 'M9 11V8a3 3 0 0 1 6 0v3'];

export function card(net, post) {
  const first = post.of && net.posts.find(({ id }) => id === post.of);
  const comments = post.comments.filter(({ id, by }) => !net.among('removed', id) && !net.among('blocked', by));
  return h(
    'article',
    { class: 'net-card', 'aria-label': words.postOf(net.name(post.by)) },
    h(
      'div',
      { class: 'net-who' },
      net.who(post.by, post.id),
      post.as ? h('small', {}, words.withAccount(net.name(post.as))) : '',
      h('small', {}, post.at),
      post.in ? h('small', {}, words.inGroup(net.name(post.in))) : seenBy(net, post),
    ),
    post.text ? h('p', { class: 'net-text' }, post.text) : '',
    post.picture ? picture(post.picture) : '',
    post.credit ? h('p', {}, h('small', {}, words.credited(post.credit))) : '',
    tags(net, post),
    first ? passedOn(net, post, first) : '',
    post.by === 'vous' ? audience(net, post) : '',
    acts(net, post, comments.length),
    comments.length
      ? h(
          'ul',
          { class: 'net-comments' },
          comments.map((each) => h('li', {}, comment(net, each))),
        )
      : '',
  );
}

/** Who is named in a post; one may take one's own name out. */
function tags(net, { id, text, tags: named }) {
  const all = (named ?? []).filter((each) => each !== 'vous' || !net.among('untagged', id));
  if (!all.length) return '';
  const untag = () => {
    net.put('untagged', id);
    net.redraw(words.untagged, `who-${id}`);
  };
  return h(
    'p',
    { class: 'net-tags' },
    h('small', {}, words.tags(all.map((each) => net.name(each)).join(', '))),
    all.includes('vous')
      ? net.act(words.untag, `untag-${id}`, untag, { 'aria-label': `${words.untag} : ${text.slice(0, 40)}` })
      : '',
  );
}

function seenBy(net, post) {
  const to = net.state[`audience.${post.id}`] ?? post.audience;
  const drawing = to === 'public' ? WORLD : to === 'me' ? LOCK : PEOPLE;
  const named = post.by === 'vous' ? words.audiences : words.theirs;
  const told = named[to] ?? words.inGroup(net.name(to));
  return h('span', { class: 'net-seen' }, icon(...drawing), h('small', {}, told));
}

/** What somebody passes on: the post itself, or a picture that they took of it. */
function passedOn(net, post, first) {
  const isGone = net.among('removed', first.id) || !stands('vous', first, net.model, net.state);
  if (!post.capture && isGone) return h('p', { class: 'net-of office-note' }, words.gone);
  return h(
    'div',
    { class: `net-of${post.capture ? ' net-capture' : ''}` },
    h('p', { class: 'net-who' }, h('strong', {}, net.name(first.by)), ' ', h('small', {}, first.at)),
    post.capture ? h('p', {}, h('small', {}, words.capture)) : '',
    h('p', { class: 'net-text' }, first.text),
    first.picture ? picture(first.picture) : '',
  );
}

function audience(net, post) {
  const select = choice(net, words.whoSees, `audience-${post.id}`, net.state[`audience.${post.id}`]);
  select.addEventListener('change', () => {
    net.set(`audience.${post.id}`, select.value);
    const name = audiences(net).find(([id]) => id === select.value)[1];
    net.redraw(words.seenBy(name));
  });
  return h('label', { class: 'net-audience' }, h('span', {}, words.whoSees), select);
}

function acts(net, post) {
  const isLiked = net.among('liked', post.id);
  const like = () => {
    net.put('liked', post.id, !isLiked);
    net.redraw(isLiked ? words.unliked : words.liked);
  };
  const all = [
    net.has('like') &&
      net.act(words.like, `like-${post.id}`, like, { 'aria-pressed': String(isLiked), ...named(words.like, post) }),
    net.has('reshare') &&
      net.act(words.reshare, `share-${post.id}`, () => ask(net, 'share', post), named(words.reshare, post)),
    net.has('comment') &&
      net.act(words.comment, `talk-of-${post.id}`, () => ask(net, 'comment', post), {
        ...named(words.comment, post),
        'aria-expanded': String(net.asking === `comment-${post.id}`),
      }),
    ...about(net, post),
    net.has('mark') && mark(net, post),
  ].filter((each) => each);
  return all.length ? h('div', { class: 'net-acts' }, all, asked(net, post)) : '';
}

function named(act, { text }) {
  return { 'aria-label': `${act} : ${text.slice(0, 40)}` };
}

/** What may be done about anything that somebody wrote. */
export function about(net, thing) {
  const isMine = (thing.by ?? thing.from) === 'vous';
  const keep = () => {
    net.put('kept', thing.id);
    net.redraw(words.kept);
  };
  const remove = () => {
    net.put('removed', thing.id);
    net.redraw(words.removed, 'nothing');
  };
  const show = () => net.go({ view: 'writing', about: thing });
  const isKept = net.among('kept', thing.id);
  const isReported = net.state[`report.${thing.id}`];
  return [
    net.has('show') && net.act(words.show, `show-${thing.id}`, show, named(words.show, thing)),
    net.has('keep') &&
      !isMine &&
      net.act(isKept ? words.isKept : words.keep, `keep-${thing.id}`, keep, named(words.keep, thing)),
    net.has('report') &&
      !isMine &&
      net.act(isReported ? words.isReported : words.report, `report-${thing.id}`, () => ask(net, 'report', thing), {
        ...named(words.report, thing),
        'aria-expanded': String(net.asking === `report-${thing.id}`),
      }),
    (net.has('moderate') || isMine) && net.act(words.remove, `remove-${thing.id}`, remove, named(words.remove, thing)),
  ].filter((each) => each);
}

function ask(net, what, { id }) {
  const key = `${what}-${id}`;
  net.asking = net.asking === key ? '' : key;
  net.redraw('', net.asking && what === 'comment' ? key : undefined);
}

/** The list of reasons of a report, or of those to whom a post is passed on, under what it is about. */
export function asked(net, thing) {
  if (net.asking === `report-${thing.id}`) return reasons(net, thing);
  if (net.asking === `share-${thing.id}`) return sharing(net, thing);
  if (net.asking === `comment-${thing.id}`) return commenting(net, thing);
  return '';
}

function reasons(net, { id }) {
  const setting = `report.${id}`;
  const give = (reason) => () => {
    net.set(setting, reason.id);
    net.asking = '';
    net.redraw(words.wasReported(reason.name), `report-${id}`);
  };
  const rows = net.model.reasons.map((reason) =>
    h(
      'li',
      {},
      net.act(reason.name, `reason-${id}-${reason.id}`, give(reason), {
        'aria-pressed': String(net.state[setting] === reason.id),
      }),
    ),
  );
  const undo = () => {
    net.set(setting, '');
    net.asking = '';
    net.redraw(words.notReported, `report-${id}`);
  };
  return h(
    'div',
    { class: 'net-asked' },
    h('p', {}, words.whyReport),
    h('ul', {}, rows),
    net.state[setting] ? button(words.unreport, undo, { class: 'sim-button sim-plain' }) : '',
  );
}

function sharing(net, post) {
  const who = choice(net, words.whoSees, `share-to-${post.id}`, 'friends');
  const share = () => {
    net.set(`shared.${post.id}`, who.value);
    net.asking = '';
    net.redraw(words.shared, `share-${post.id}`);
  };
  return h(
    'div',
    { class: 'net-asked' },
    h('label', {}, h('span', {}, words.whoSees), who),
    button(words.reshareNow, share, { class: 'sim-button sim-main', 'data-key': `share-now-${post.id}` }),
  );
}

function mark(net, post) {
  const box = h('input', { type: 'checkbox', form: 'sim-none', checked: net.among('marked', post.id) });
  box.dataset.key = `mark-${post.id}`;
  box.addEventListener('change', () => {
    net.put('marked', post.id, box.checked);
    net.say(words.marked(net.all('marked').length));
  });
  const label = h('span', {}, words.mark, h('span', { class: 'sim-unseen' }, ` : ${post.text.slice(0, 40)}`));
  return h('label', { class: 'net-mark' }, box, label);
}

function comment(net, each) {
  return [
    h('div', { class: 'net-who' }, net.who(each.by, each.id), h('small', {}, each.at)),
    h('p', { class: 'net-text' }, each.text),
    h('div', { class: 'net-acts' }, about(net, each), asked(net, each)),
  ];
}

function commenting(net, post) {
  const field = h('input', { class: 'office-field', type: 'text', form: 'sim-none', autocomplete: 'off' });
  field.dataset.key = `comment-${post.id}`;
  const send = () => {
    const text = field.value.trim().replace(/\s+/g, ' ');
    if (!text) return field.focus();
    const count = Number(net.state['comment.count']) + 1;
    net.set('comment.count', count);
    net.set('comment.on', post.id);
    net.set('comment.text', text);
    post.comments.push({ id: `said${count}`, by: 'vous', at: words.now, text });
    net.asking = '';
    return net.redraw(words.commented, `talk-of-${post.id}`);
  };
  return h(
    'div',
    { class: 'office-lines net-asked' },
    h('label', {}, h('span', {}, words.yourComment), field),
    button(words.publish, send, { class: 'sim-button sim-plain', 'data-key': `say-${post.id}` }),
  );
}
