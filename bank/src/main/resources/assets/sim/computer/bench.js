// The table: things with their sockets and switches, cables whose plugs are taken in hand and put into a socket, labels
// to stick, a box to fill. What is in hand is told, and pressing a place puts it there.
import { button, h, s } from '../kit.js';
import { shape } from './shapes.js';
import { bigLaptop, PLACES, thing as drawing } from './things.js';
import { ends, fits, setting } from './wiring.js';
import { words } from './words.js';

export class Bench {
  #held;

  constructor(computer) {
    this.computer = computer;
    this.model = computer.model.bench;
    this.element = h('div', { class: 'pc-bench' });
  }

  get state() {
    return this.computer.state;
  }

  isNamed() {
    return this.model.named !== false;
  }

  /** By its own name, or by what it is; what has no name is told by what it looks like. */
  name({ kind, name }) {
    if (name) return name;
    return words.kinds[kind][this.isNamed() ? 0 : 1];
  }

  form(kind) {
    const [name, told] = words.shapes[kind];
    return this.isNamed() ? `${name}, ${told}` : told;
  }

  draw() {
    this.facts = this.computer.facts();
    const things = this.model.scenery ? this.scenery() : this.cards();
    const parts = [this.labels(), things, this.cables(), this.box()].filter((part) => part);
    this.element.replaceChildren(...parts);
    requestAnimationFrame(() => this.lines());
  }

  /** Draws again, with the focus where it was, and tells what happened. */
  show(told) {
    this.computer.redraw(told);
  }

  cards() {
    return h(
      'ul',
      { class: 'pc-things' },
      this.model.things.map((thing) => this.card(thing)),
    );
  }

  card(thing) {
    const sockets = (thing.sockets ?? []).map((socket) => this.socket(thing, socket));
    return h(
      'li',
      { class: `pc-card ${this.glow(thing)}`, 'data-thing': thing.id },
      this.picture(thing),
      this.isNamed() ? h('p', { class: 'pc-name', 'aria-hidden': String(this.isPicked()) }, this.name(thing)) : '',
      h('p', { class: 'pc-note' }, this.lit(thing)),
      thing.button ? this.button(thing) : '',
      sockets.length ? h('div', { class: 'pc-sockets' }, sockets) : '',
    );
  }

  glow({ id }) {
    if (this.facts[`works.${id}`] === 'oui') return 'pc-lit pc-works';
    return this.facts[`powered.${id}`] === 'oui' ? 'pc-lit' : '';
  }

  /** What shows of whether it has power, where that matters. */
  lit(thing) {
    if (!this.model.cables.length && !thing.button) return '';
    if (['wall', 'keyboard', 'mouse', 'headphones', 'stick'].includes(thing.kind)) return '';
    if (this.facts[`powered.${thing.id}`] !== 'oui') return words.unlit;
    const isDark = thing.kind === 'screen' || thing.kind === 'projector';
    return isDark && this.facts[`works.${thing.id}`] !== 'oui' ? `${words.lit}, ${words.noSignal}` : words.lit;
  }

  /** Whether things are pressed: to stick a label on them, or to put them into the box. */
  isPicked() {
    return !!(this.model.labels || this.model.box);
  }

  picture(thing) {
    if (!this.isPicked()) return drawing(thing.kind);
    return h('button', this.pickable(thing), drawing(thing.kind), ...this.tags(thing));
  }

  pickable(thing, more = {}) {
    const labels = this.labelsOn(thing).map((label) => words.bears(this.model.labels[label]));
    const isIn = this.taken().includes(thing.id);
    const told = [this.name(thing), ...labels, isIn && words.inBox].filter(Boolean).join(', ');
    const title = this.isNamed() ? false : words.kinds[thing.kind][1];
    const pressed = this.model.box ? { 'aria-pressed': String(isIn) } : {};
    const names = { type: 'button', class: 'pc-pick', 'data-key': `thing-${thing.id}`, 'aria-label': told, title };
    return { ...names, ...pressed, onclick: () => this.pick(thing), ...more };
  }

  tags(thing) {
    return this.labelsOn(thing).map((label) =>
      h('span', { class: 'pc-tag', 'aria-hidden': 'true' }, this.model.labels[label]),
    );
  }

  labelsOn({ id }) {
    return Object.keys(this.model.labels ?? {}).filter((label) => this.state[`label.${label}`] === id);
  }

  taken() {
    return (this.state.taken ?? '').split('+').filter((id) => id);
  }

  pick(thing) {
    const { label } = this.#held ?? {};
    if (label) {
      this.#held = undefined;
      this.computer.set(`label.${label}`, thing.id);
      return this.show(words.stuck(this.model.labels[label]));
    }
    if (!this.model.box) return this.computer.say(words.kinds[thing.kind][1]);
    const isIn = this.taken().includes(thing.id);
    const now = isIn ? this.taken().filter((id) => id !== thing.id) : [...this.taken(), thing.id];
    this.computer.set('taken', now.sort().join('+'));
    return this.show(isIn ? words.unboxed(this.name(thing)) : words.boxed(this.name(thing)));
  }

  scenery() {
    const places = PLACES[this.model.scenery];
    const spots = this.model.things.map((thing) => {
      const [left, top, width, height] = places[thing.kind];
      const isDrawn = this.model.scenery === 'desk';
      const spot = h('button', this.pickable(thing), isDrawn ? drawing(thing.kind) : '', ...this.tags(thing));
      Object.assign(spot.style, { left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` });
      return h('li', {}, spot);
    });
    const backdrop = this.model.scenery === 'laptop' ? bigLaptop() : '';
    return h('div', { class: `pc-scenery pc-${this.model.scenery} pc-lit` }, backdrop, h('ul', {}, spots));
  }

  labels() {
    if (!this.model.labels) return '';
    const all = Object.entries(this.model.labels).map(([label, text]) => {
      const isStuck = !!this.state[`label.${label}`];
      const take = () => {
        this.#held = this.#held?.label === label ? undefined : { label };
        this.show(this.#held ? words.takesLabel(text) : words.putsDown);
      };
      const drop = () => {
        this.computer.set(`label.${label}`, '');
        this.show(words.dropped);
      };
      const holds = { 'aria-pressed': String(this.#held?.label === label), 'data-key': `label-${label}` };
      return h(
        'li',
        {},
        button(text, take, { class: 'sim-button sim-plain pc-label', ...holds }),
        isStuck
          ? button(words.drop, drop, {
              class: 'sim-button',
              'aria-label': words.dropOf(text),
              'data-key': `drop-${label}`,
            })
          : '',
      );
    });
    return h('div', { class: 'pc-tray' }, h('h2', {}, words.labels), h('ul', {}, all));
  }

  box() {
    if (!this.model.box) return '';
    return h(
      'div',
      { class: 'pc-box' },
      h('h2', {}, this.model.box),
      h('p', {}, words.boxHolds(this.taken().length)),
      h(
        'p',
        { class: 'pc-inside' },
        this.model.things.filter(({ id }) => this.taken().includes(id)).map(({ kind }) => drawing(kind)),
      ),
    );
  }

  button(thing) {
    const at = `switch.${thing.id}`;
    const isOn = this.state[at] === 'on';
    const flip = () => {
      const to = isOn ? 'off' : 'on';
      this.computer.turn(thing, to);
      this.show(words.turned[to](this.name(thing)));
    };
    const tells = { role: 'switch', 'aria-checked': String(isOn), 'aria-label': words.button(this.name(thing)) };
    return button(isOn ? words.on : words.off, flip, {
      class: 'sim-button sim-plain pc-switch',
      'data-key': at,
      ...tells,
    });
  }

  /** The cable and the place of the plug that is in a socket. */
  plugIn(id) {
    return this.plugs().find(({ cable, place }) => this.state[setting(cable, place)] === id);
  }

  plugs() {
    return this.model.cables.flatMap((cable) => cable.plugs.map((plug, place) => ({ cable, plug, place })));
  }

  socketName(thing, socket) {
    const form = this.form(socket.shape);
    return words.socket(socket.mark ? `${form}, ${socket.mark}` : form, this.name(thing));
  }

  socket(thing, socket) {
    const inside = this.plugIn(socket.id);
    const told = inside ? words.isTaken(inside.cable.name) : words.isFree;
    const names = {
      type: 'button',
      class: inside ? 'pc-socket pc-taken' : 'pc-socket',
      'data-key': `socket-${socket.id}`,
      'data-socket': socket.id,
      'aria-label': `${this.socketName(thing, socket)}, ${told}`,
      title: this.form(socket.shape),
      onclick: () => this.use(thing, socket),
    };
    const made = h(
      'button',
      names,
      shape(socket.shape),
      socket.mark ? h('span', { class: 'pc-mark' }, socket.mark) : '',
    );
    if (inside) made.style.setProperty('--pc-cable', colour(this.model.cables.indexOf(inside.cable)));
    return made;
  }

  /** A socket is pressed: what is in hand goes in, or what is in comes out. */
  use(thing, socket) {
    const held = this.#held;
    const inside = this.plugIn(socket.id);
    if (!held?.cable) return inside ? this.unplug(inside) : this.computer.say(words.nothingHeld);
    if (inside) return this.computer.say(words.occupied);
    if (!fits(held.plug.shape, socket.shape)) return this.computer.say(words.noFit);
    this.#held = undefined;
    this.computer.set(setting(held.cable, held.place), socket.id);
    return this.show(words.plugged(this.plugName(held), this.socketName(thing, socket)));
  }

  unplug(inside) {
    this.#held = inside;
    this.computer.set(setting(inside.cable, inside.place), '');
    this.show(words.unplugged(this.plugName(inside)));
  }

  plugName({ cable, plug, place }) {
    const form = this.form(plug.shape);
    return cable.plugs.length > 1 ? words.plug(place + 1, cable.name, form) : words.onePlug(cable.name, form);
  }

  cables() {
    if (!this.model.cables.length) return '';
    const rows = this.model.cables.map((cable, at) => {
      const plugs = cable.plugs.map((plug, place) => this.plug({ cable, plug, place }));
      const row = h('li', { class: 'pc-cable' }, h('span', { class: 'pc-cable-name' }, cable.name), plugs);
      row.style.setProperty('--pc-cable', colour(at));
      return row;
    });
    return h('div', { class: 'pc-tray' }, h('h2', {}, words.cables), h('ul', {}, rows));
  }

  plug(it) {
    const where = this.where(it);
    const isHeld = this.#held?.cable === it.cable && this.#held.place === it.place;
    const told = isHeld ? words.held : where ? words.isIn(where) : words.lies;
    const take = () => {
      if (where) return this.unplug(it);
      this.#held = isHeld ? undefined : it;
      return this.show(isHeld ? words.putsDown : words.takes(this.plugName(it)));
    };
    const names = {
      type: 'button',
      class: 'sim-button sim-plain pc-plug',
      'aria-pressed': String(isHeld),
      'aria-label': `${this.plugName(it)}, ${told}`,
      title: this.form(it.plug.shape),
      'data-key': setting(it.cable, it.place),
      onclick: take,
    };
    return h('button', names, shape(it.plug.shape), h('span', { class: 'pc-plug-told' }, told));
  }

  where({ cable, place }) {
    const id = this.state[setting(cable, place)];
    const thing = this.model.things.find(({ sockets = [] }) => sockets.some((socket) => socket.id === id));
    return thing && this.name(thing);
  }

  /** The cables that hang between two things. */
  lines() {
    this.element.querySelector(':scope > svg')?.remove();
    if (this.model.scenery || !this.element.isConnected) return;
    const all = s('svg', { class: 'pc-lines', 'aria-hidden': 'true', focusable: 'false' });
    this.model.cables.forEach((cable, at) => {
      const [one, other] = ends(this.model, cable, this.state).map((end) => this.point(end));
      if (one && other) all.append(s('path', { d: hanging(one, other), stroke: colour(at) }));
    });
    this.element.append(all);
  }

  point({ thing, socket }) {
    const place = socket
      ? this.element.querySelector(`[data-socket="${socket.id}"] .pc-shape`)
      : this.element.querySelector(`[data-thing="${thing.id}"] .pc-thing`);
    if (!place) return undefined;
    const table = this.element.getBoundingClientRect();
    const { left, top, width, height } = place.getBoundingClientRect();
    return [left - table.left + width / 2, top - table.top + (socket ? height / 2 : height * 0.9)];
  }
}

function hanging([x1, y1], [x2, y2]) {
  const low = Math.max(y1, y2) + 24 + Math.abs(x1 - x2) / 12;
  return `M${x1} ${y1}C${x1} ${low} ${x2} ${low} ${x2} ${y2}`;
}

/** Told apart by their names too: colours only help the eye along a cable. */
function colour(at) {
  return `hsl(${(at * 67 + 210) % 360} 60% 48%)`;
}
