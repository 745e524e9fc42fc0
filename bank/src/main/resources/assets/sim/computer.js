// pix-computer: a table with things, sockets and cables, and a screen with windows. Model: pix.bank.families.computer.
// State: plug.CABLE.N (a socket's id, or nothing), switch.ID (on, off), label.ID (a thing's id), taken (ids
// joined by +), app.ID (closed, open, min), frozen.ID, work.ID (unsaved, saved, lost), item.ID (kept, trash,
// gone), restarts, and each setting of the model.
import { button, h, icon, Simulator } from './kit.js';
import { Bench } from './computer/bench.js';
import { Desktop } from './computer/desktop.js';
import { facts, restarted } from './computer/machine.js';
import { words } from './computer/words.js';

const VIEWS = { table: words.table, screen: words.screen };

class Computer extends Simulator {
  start() {
    Object.entries(this.model.initial).forEach(([setting, value]) => this.set(setting, value));
    this.views = {};
    if (this.model.bench) this.views.table = new Bench(this);
    if (this.model.desktop) this.views.screen = new Desktop(this);
    this.view = Object.keys(this.views)[0];
    this.ways = h('nav', { class: 'office-ways', 'aria-label': words.views });
    this.ways.hidden = Object.keys(this.views).length < 2;
    this.main = h('div', { class: 'pc-main' });
    const name = h(
      'p',
      { class: 'sim-title' },
      icon('M3 4h18v12H3Z', 'M9 20h6', 'M12 16v4'),
      this.model.title,
      this.again(),
    );
    this.stage.append(name, this.ways, this.main);
    this.draw();
    if (this.views.table) new ResizeObserver(() => this.views.table.lines()).observe(this.main);
  }

  restart() {
    super.restart();
    this.main.querySelector('button')?.focus();
  }

  draw() {
    const way = (view) =>
      button(VIEWS[view], () => this.go(view), {
        class: 'sim-button office-way',
        'aria-current': this.view === view && 'page',
        'data-key': `way-${view}`,
      });
    this.ways.replaceChildren(...Object.keys(this.views).map(way));
    this.views[this.view].draw();
    if (this.main.firstChild !== this.views[this.view].element)
      this.main.replaceChildren(this.views[this.view].element);
  }

  go(view) {
    this.view = view;
    this.redraw('', '', `way-${view}`);
  }

  facts() {
    return facts(this.model, this.state);
  }

  /** The settings, and what is true with them. */
  told() {
    return { ...this.state, ...this.facts() };
  }

  change(state) {
    Object.entries(state).forEach(([setting, value]) => this.set(setting, value));
  }

  /** A screen or a laptop that works shows something; where there is no table there is nothing to plug. */
  isLit() {
    if (!this.model.bench) return true;
    const told = this.facts();
    const shows = ({ kind, id }) => ['screen', 'projector', 'laptop'].includes(kind) && told[`works.${id}`] === 'oui';
    return this.model.bench.things.some(shows);
  }

  /** A switch: a computer that is turned off closes everything. */
  turn({ id, kind }, to) {
    if (to === 'off' && (kind === 'tower' || kind === 'laptop')) this.change(restarted(this.model, this.state));
    this.set(`switch.${id}`, to);
  }

  /** Draws all again. The focus goes to a window's title, to a control by its key, or stays where it was. */
  redraw(told, window, key) {
    const here = key || document.activeElement?.dataset?.key;
    const place = window ? `[data-window="${window}"]` : `[data-key="${here}"]`;
    this.draw();
    const next =
      this.stage.querySelector(place) ?? (window || here ? this.stage.querySelector('[data-window], button') : null);
    next?.focus({ preventScroll: !window });
    this.say(told);
  }
}

customElements.define('pix-computer', Computer);
