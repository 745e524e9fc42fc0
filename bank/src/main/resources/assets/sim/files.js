// A file manager or an online drive. What is judged is where each thing stands (at.ID = FOLDER/NAME), what is chosen,
// and the settings of things: tags.ID, sync.ID, version.ID, opens.EXTENSION.
import { button, h, icon, Simulator, toolbar } from './kit.js';
import { commands } from './files/commands.js';
import { Finder } from './files/find.js';
import { listing } from './files/list.js';
import { DRAWINGS } from './files/look.js';
import { saveAs } from './files/saving.js';
import { places, trail } from './files/places.js';
import { Store } from './files/store.js';
import { size } from './files/values.js';
import { words } from './files/words.js';

class Files extends Simulator {
  start() {
    Object.entries(this.state).forEach(([name]) => this.set(name, this.model.initial[name] ?? ''));
    this.store = new Store(this.model.nodes, (name, value) => this.set(name, value));
    this.finder = new Finder(this.model);
    this.folder = this.model.start;
    this.chosen = new Set();
    this.panel = null;
    const again = this.again();
    const name = h('p', { class: 'sim-title' }, icon(...DRAWINGS[this.model.look]), this.model.title, again);
    this.tools = h('div');
    this.side = h('nav', { class: 'fm-places', 'aria-label': words.places });
    this.main = h('section', { class: 'fm-main', 'aria-label': words.content });
    this.stage.append(name, this.tools, h('div', { class: `fm-body fm-${this.model.look}` }, this.side, this.main));
    if (this.model.document) saveAs(this);
    else this.show();
  }

  restart() {
    super.restart();
    this.main.querySelector('h2')?.focus();
  }

  /** Draws what is there now; the focus stays on what had it, or goes where `focus` says. */
  show(focus) {
    const key = focus ?? document.activeElement?.dataset?.key;
    const scrolled = focus === 'heading' ? 0 : (this.main.querySelector('.fm-scroll')?.scrollTop ?? 0);
    this.tools.replaceChildren(toolbar(words.actions, commands(this)));
    this.side.replaceChildren(places(this));
    const view = this.panel ? [this.panel] : [trail(this), this.finder.bar(this), listing(this), this.foot()];
    this.main.replaceChildren(...view.filter(Boolean));
    this.main.querySelector('.fm-scroll')?.scrollTo(0, scrolled);
    if (key) (this.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? this.main.querySelector('h2'))?.focus();
  }

  /**
   * Instead of the list for a while: a question, properties, what a file holds. A page that begins so keeps its focus.
   */
  open(title, ...content) {
    const held = this.contains(document.activeElement);
    const close = () => this.close();
    const heading = h('h2', { tabindex: '-1', class: 'fm-heading' }, title);
    const back = button(words.close, close, { drawing: icon('M6 6l12 12', 'M18 6L6 18') });
    this.panel = h('div', { class: 'fm-panel' }, h('div', { class: 'fm-panel-head' }, heading, back), ...content);
    this.panel.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    this.show();
    if (held) (this.panel.querySelector('input[type="text"]') ?? heading).focus();
  }

  close(told) {
    this.panel = null;
    this.show('heading');
    if (told) this.say(told);
  }

  go(id) {
    this.folder = id;
    this.choose([]);
    this.finder.clear();
    this.panel = null;
    this.show('heading');
  }

  choose(ids) {
    this.chosen = new Set(ids);
    this.set('selected', [...this.chosen].sort().join(','));
  }

  toggle(id) {
    const ids = new Set(this.chosen);
    if (!ids.delete(id)) ids.add(id);
    this.choose(ids);
    this.show();
  }

  /** The things that are chosen, in the order in which they are listed. */
  get picked() {
    return this.finder.listed(this).filter((node) => this.chosen.has(node.id));
  }

  foot() {
    const count = this.finder.listed(this).length;
    const sum = this.picked.reduce((total, node) => total + this.store.size(node), 0);
    const chosen = this.picked.length ? `, ${words.chosen(this.picked.length, size(sum))}` : '';
    const place = this.store.place(this.folder);
    const room = place.room ? ` · ${words.room(size(place.room - this.store.size(place)), size(place.room))}` : '';
    return h('p', { class: 'fm-foot' }, `${words.items(count)}${chosen}${room}`);
  }
}

customElements.define('pix-files', Files);
