// pix-meeting: conversations to write in, and a meeting to take part in or to lead. Model: pix.bank.meeting.Room.
// State: conversation, sent.where, sent.text, sent.body, sent.reply, sent.count, reaction.ID, deleted (message ids),
// joined, mic, camera, hand, share (none, screen or a window's id), mic.ID, hand.ID, removed, floor (who may speak),
// poll.question, poll.options.
import { button, h, icon, Simulator } from './kit.js';
import { conversations, conversation } from './meeting/chat.js';
import { meeting, sharing } from './meeting/room.js';
import { poll } from './meeting/poll.js';
import { words } from './meeting/words.js';

const VIEWS = { conversations, conversation, meeting, sharing, poll };

class Meeting extends Simulator {
  start() {
    this.conversations = (this.model.conversations ?? []).map((each) => ({ ...each, messages: [...each.messages] }));
    const { you, people = [] } = this.model.meeting ?? {};
    const atFirst = {
      conversation: '',
      'sent.where': '',
      'sent.text': '',
      'sent.body': 'non',
      'sent.reply': '',
      'sent.count': 0,
      deleted: '',
      reaction: '',
    };
    if (you)
      Object.assign(atFirst, {
        joined: you.joined ? 'oui' : 'non',
        mic: you.mic,
        camera: you.camera,
        hand: 'non',
        share: you.share ?? 'none',
        floor: '',
        removed: '',
        'poll.question': '',
        'poll.options': '',
      });
    people.forEach((person) =>
      Object.assign(atFirst, { [`mic.${person.id}`]: person.mic, [`hand.${person.id}`]: person.hand ? 'oui' : 'non' }),
    );
    Object.entries(atFirst).forEach(([setting, value]) => this.set(setting, value));
    this.main = h('div', { class: 'office-main meet-main' });
    this.nav = h('nav', { class: 'office-ways', 'aria-label': words.sections });
    const again = this.again();
    const name = h('p', { class: 'sim-title' }, icon('M4 5h16v11H10l-4 4v-4H4Z'), this.model.title, again);
    this.stage.append(name, this.nav, this.main);
    this.show({ view: this.ways()[0][0] });
  }

  restart() {
    super.restart();
    this.main.querySelector('h2').focus();
  }

  ways() {
    return [
      this.model.meeting && ['meeting', words.meeting],
      this.model.conversations && ['conversations', words.messages],
      this.model.meeting?.you.leads && ['poll', words.poll],
    ].filter((way) => way);
  }

  go(place) {
    this.show(place);
    this.main.querySelector('h2').focus();
    this.say('');
  }

  show(place) {
    this.place = place;
    const way = ([view, name]) =>
      button(name, () => this.go({ view }), {
        class: 'sim-button office-way',
        'aria-current': place.view === view && 'page',
      });
    this.nav.hidden = this.ways().length < 2;
    this.nav.replaceChildren(...this.ways().map(way));
    this.main.replaceChildren(...VIEWS[place.view](this, place).filter((part) => part));
  }

  /** A setting was changed where it stands: all is drawn again, and the focus stays. */
  alter(setting, value, told) {
    const key = document.activeElement?.dataset.key;
    this.set(setting, value);
    this.show(this.place);
    (this.main.querySelector(`[data-key="${key}"]`) ?? this.main.querySelector('h2')).focus();
    this.say(told);
  }

  /** A key button: what it is called, what it does, what finds it again. */
  act(label, key, onclick, more = {}) {
    return button(label, onclick, { class: 'sim-button sim-plain', 'data-key': key, ...more });
  }
}

customElements.define('pix-meeting', Meeting);
