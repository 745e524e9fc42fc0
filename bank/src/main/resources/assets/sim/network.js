// pix-network: profiles, groups, posts, messages, who sees what, and what one does about it. Model:
// pix.bank.families.network. State: report.ID (a reason), kept, blocked, removed, joined, left, liked, marked (ids),
// sent.to, sent.about, sent.text, sent.count, wrote (to whom), shown.PERSON (what), post.text, post.audience,
// post.count, post.picture, post.credit, post.as, asked.PICTURE (people), untagged, comment.on, comment.text,
// shared.POST and audience.POST (public, friends, me or a group), request.ID (accepted, declined), setting.ID,
// join.ID.
import { button, h, icon, Simulator } from './kit.js';
import { album, publishing } from './network/album.js';
import { feed } from './network/feed.js';
import { group, groups, joining } from './network/groups.js';
import { own, people, profile } from './network/people.js';
import { helping, talk, talks, writing } from './network/talks.js';
import { words } from './network/words.js';

const VIEWS = { feed, groups, group, joining, album, publishing, people, own, profile, talks, talk, writing, helping };
const ABOVE = {
  group: 'groups',
  joining: 'groups',
  publishing: 'album',
  talk: 'talks',
  writing: 'talks',
  profile: 'feed',
};
const PEOPLE = ['M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z', 'M2 19c0-3 2.5-5 6-5s6 2 6 5', 'M16 6a3 3 0 0 1 0 6'];
const TOLD = [
  ...['sent.to', 'sent.about', 'sent.text', 'post.text', 'post.audience', 'comment.on', 'comment.text'],
  ...['post.picture', 'post.credit', 'post.as'],
];
const LISTS = ['blocked', 'kept', 'removed', 'joined', 'left', 'liked', 'marked', 'untagged', 'wrote'];

class Network extends Simulator {
  start() {
    this.posts = this.model.posts.map((post) => ({ ...post, comments: post.comments.map((each) => ({ ...each })) }));
    this.talks = this.model.talks.map((each) => ({ ...each, lines: [...each.lines] }));
    this.sent = [];
    this.forget();
    this.main = h('div', { class: 'office-main net-main' });
    this.nav = h('nav', { class: 'office-ways net-ways', 'aria-label': words.sections });
    const name = h('p', { class: 'sim-title' }, icon(...PEOPLE), this.model.title, this.again());
    this.stage.append(name, this.nav, this.main);
    this.show({ view: this.ways()[0] });
  }

  forget() {
    this.as = '';
    [...LISTS, ...TOLD].forEach((each) => this.set(each, ''));
    this.set('sent.body', 'non');
    ['sent', 'post', 'comment'].forEach((each) => this.set(`${each}.count`, 0));
    const made = Object.keys(this.state).filter((each) => /^(report|shared|join|asked|shown)\./.test(each));
    made.forEach((each) => this.set(each, ''));
    const mine = [...this.posts.filter(({ by }) => by === 'vous'), ...(this.model.you?.facts ?? [])];
    mine.forEach(({ id, audience }) => this.set(`audience.${id}`, audience));
    this.model.groups.flatMap(({ requests }) => requests).forEach(({ id }) => this.set(`request.${id}`, ''));
    this.model.settings.forEach(({ id, value }) => this.set(`setting.${id}`, value));
  }

  restart() {
    super.restart();
    this.main.querySelector('h2').focus();
  }

  has(tool) {
    return this.model.tools.includes(tool);
  }

  /** A name, whoever or whatever it is. */
  name(id) {
    if (id === 'vous') return words.you;
    const all = [...this.model.people, ...this.model.contacts, ...this.model.groups, ...this.model.accounts];
    return all.find((each) => each.id === id).name;
  }

  person(id) {
    return this.model.people.find((each) => each.id === id);
  }

  all(setting) {
    return (this.state[setting] ?? '').split('+').filter((id) => id);
  }

  among(setting, id) {
    return this.all(setting).includes(id);
  }

  /** In their order, so that who does two things in another order comes to the same. */
  put(setting, id, isIn = true) {
    const others = this.all(setting).filter((each) => each !== id);
    this.set(setting, (isIn ? [...others, id] : others).sort().join('+'));
  }

  isMember({ id, members }) {
    return this.among('joined', id) || (members.includes('vous') && !this.among('left', id));
  }

  ways() {
    const { posts, groups: all, album: photos, talks: said, contacts, you, settings } = this.model;
    return [
      (posts.length || this.has('post')) && 'feed',
      all.length && 'groups',
      photos.length && 'album',
      this.has('who') && 'people',
      (said.length || this.has('show')) && 'talks',
      (you || settings.length) && 'own',
      contacts.length && 'helping',
    ].filter((way) => way);
  }

  go(place) {
    this.show(place);
    this.main.querySelector('h2').focus();
    this.say('');
  }

  show(place) {
    this.place = place;
    const here = ABOVE[place.view] ?? place.view;
    const way = (view) =>
      button(words.ways[view], () => this.go({ view }), {
        class: 'sim-button office-way',
        'data-key': view,
        'aria-current': here === view && 'page',
      });
    this.nav.hidden = this.ways().length < 2;
    this.nav.replaceChildren(...this.ways().map(way));
    this.main.replaceChildren(...VIEWS[place.view](this, place).filter((part) => part));
  }

  /** Something changed where it stands: all is drawn again, and the focus stays, or goes to what bears this key. */
  redraw(told, key = document.activeElement?.dataset.key) {
    this.show(this.place);
    (this.main.querySelector(`[data-key="${key}"]`) ?? this.main.querySelector('h2')).focus();
    this.say(told);
  }

  /** Something of one's own comes first in the feed. */
  post({ text, audience, photo, credit = '', as = '' }) {
    const count = Number(this.state['post.count']) + 1;
    const told = { count, text, audience, as, credit, picture: photo?.id ?? '' };
    Object.entries(told).forEach(([name, value]) => this.set(`post.${name}`, value));
    const from = { id: `mine${count}`, by: 'vous', at: words.now, tags: [], comments: [] };
    this.posts.unshift({ ...from, text, audience, as, credit, picture: photo });
    this.set(`audience.mine${count}`, audience);
  }

  act(label, key, onclick, more = {}) {
    return button(label, onclick, { class: 'sim-button sim-plain', 'data-key': key, ...more });
  }

  back(place) {
    return button(words.back, () => this.go(place), {
      class: 'sim-button',
      'data-key': 'back',
      drawing: icon('M15 5l-7 7 7 7'),
    });
  }

  /** The first letter of a name on a spot; the place among the people gives its hue. */
  face(id) {
    const place = this.model.people.findIndex((person) => person.id === id);
    const letter = this.name(id)
      .replace(/^(Mme|M\.) /, '')
      .slice(0, 1);
    return h('span', { class: `net-face net-hue${(place + 1) % 7}`, 'aria-hidden': 'true' }, letter);
  }

  /** Leads to somebody's profile. */
  who(id, key) {
    const name = h('strong', {}, this.name(id));
    if (id === 'vous') return [this.face(id), name];
    const open = () => this.go({ view: 'profile', person: id });
    return [
      this.face(id),
      h('button', { type: 'button', class: 'net-name', 'data-key': `who-${key}`, onclick: open }, name),
    ];
  }
}

customElements.define('pix-network', Network);
