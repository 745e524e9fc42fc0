// A phone, a site or an application as screens of settings: what may be changed there is the state that is judged.
import { button, h, icon, Simulator } from './kit.js';
import { spoken } from './language.js';
import { altered, filled, isShown, pressed } from './settings/moves.js';
import { drawn } from './settings/parts.js';

const WORDS = spoken({ fr: { back: 'Retour' }, en: { back: 'Back' } });

const ICONS = {
  phone: ['M7 3h10v18H7Z', 'M11 18h2'],
  site: ['M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0', 'M3 12h18', 'M12 3q-6 9 0 18q6-9 0-18'],
  app: ['M3 5h18v14H3Z', 'M3 9h18'],
};

class Settings extends Simulator {
  start() {
    Object.entries(this.model.initial).forEach(([setting, value]) => this.set(setting, value));
    this.keys = new Map();
    this.frame = h('div', { class: 'sim-frame' });
    const again = this.again();
    const name = h('p', { class: 'sim-title' }, icon(...ICONS[this.model.look]), this.model.title, again);
    this.stage.append(name, h('div', { class: `sim-desk sim-look-${this.model.look}` }, this.frame));
    this.screen = this.model.start;
    this.show();
  }

  restart() {
    super.restart();
    this.heading.focus();
  }

  /** Goes to a screen, and with the focus to its title, where a screen reader reads on. */
  open(id) {
    this.screen = id;
    this.show();
    this.heading.focus();
    this.frame.scrollTop = 0;
  }

  show() {
    const screen = this.model.screens[this.screen];
    this.heading = h('h2', { class: 'sim-screen-title', tabindex: '-1' }, this.filled(screen.title));
    const bar = h('div', { class: 'sim-screen-bar' }, this.back(screen), this.heading);
    this.frame.replaceChildren(bar, h('div', { class: 'sim-screen' }, drawn(screen.items, this)));
  }

  back({ back }) {
    const to = back && this.filled(this.model.screens[back].title);
    return back ? button(`${WORDS.back} : ${to}`, () => this.open(back), { drawing: icon('M15 5l-7 7 7 7') }) : null;
  }

  /** A button or a line of a menu was pressed. */
  press(part) {
    this.change(pressed(part, this.state));
    const told = part.say && this.filled(part.say);
    if (part.to) this.open(part.to);
    else this.showAgain();
    this.say(told ?? '');
  }

  /** A setting was changed where it stands: the screen shows it, and the focus stays. */
  alter(part, value) {
    this.change(altered(part, value, this.state));
    this.showAgain();
  }

  change(state) {
    Object.entries(state).forEach(([setting, value]) => this.set(setting, value));
  }

  showAgain() {
    const key = document.activeElement?.dataset.key;
    this.show();
    const same = key && this.frame.querySelector(`[data-key="${key}"]`);
    (same || this.heading).focus();
  }

  isShown(part) {
    return isShown(part, this.state);
  }

  /** The holes of a text filled with settings in words; what is typed by hand is told as it is. */
  filled(text) {
    return filled(text, this.state, (value) => this.words(value));
  }

  /** The same with the values themselves. */
  valued(text) {
    return filled(text, this.state);
  }

  words(value) {
    return this.model.words?.[value] ?? value;
  }

  /** What finds a control again once the screen is drawn anew. */
  key(part, more = '') {
    if (!this.keys.has(part)) this.keys.set(part, `part${this.keys.size}`);
    return `${this.keys.get(part)}${more}`;
  }
}

customElements.define('pix-settings', Settings);
