// What every simulator shares. The page gives <pix-NAME> a JSON model and one hidden input per setting
// (state.SETTING); the simulator draws the model, and keeps the inputs equal to its state: they are what is judged.

import { spoken } from './language.js';

const WORDS = spoken({
  fr: { again: 'Recommencer', restarted: 'Tout est revenu comme au début.' },
  en: { again: 'Start again', restarted: 'Everything is as it was at the start.' },
});

export class Simulator extends HTMLElement {
  #fields = new Map();
  #voice;
  #life = new AbortController();

  connectedCallback() {
    this.model = JSON.parse(this.querySelector('script[type="application/json"]').textContent);
    for (const field of this.querySelectorAll('input[name^="state."]')) this.#fields.set(field.name.slice(6), field);
    this.#voice = h('p', { class: 'sim-status', role: 'status' });
    this.stage = h('div', { class: 'sim-stage' });
    this.querySelectorAll(':scope > .sim-stage, :scope > .sim-status').forEach((old) => old.remove());
    this.append(this.stage, this.#voice);
    this.classList.add('sim');
    this.begin();
  }

  disconnectedCallback() {
    this.#life.abort();
  }

  /** Draws everything, from the model, into this.stage. Each simulator has its own. */
  start() {}

  /** Back to the beginning, as if nothing had been done. */
  restart() {
    this.begin();
    this.say(WORDS.restarted);
  }

  /** The button that does so. */
  again() {
    return button(WORDS.again, () => this.restart(), { class: 'sim-button sim-plain' });
  }

  begin() {
    this.#life.abort();
    this.#life = new AbortController();
    this.stage.replaceChildren();
    this.start();
  }

  /** Ends what the simulator listens to outside itself, when it goes or begins again. */
  get signal() {
    return this.#life.signal;
  }

  get state() {
    return Object.fromEntries([...this.#fields].map(([setting, field]) => [setting, field.value]));
  }

  set(setting, value) {
    if (!this.#fields.has(setting)) this.#fields.set(setting, this.#newField(setting));
    const field = this.#fields.get(setting);
    if (field.value === String(value)) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Tells what just happened, in the line under the stage; screen readers read it out. */
  say(text) {
    this.#voice.textContent = '';
    setTimeout(() => (this.#voice.textContent = text), 50);
  }

  #newField(setting) {
    const field = h('input', { type: 'hidden', name: `state.${setting}` });
    this.append(field);
    return field;
  }
}

/** An element: h('button', {type: 'button', onclick: f}, 'OK'). An attribute that is false or undefined is left out. */
export function h(tag, attributes = {}, ...children) {
  return dress(document.createElement(tag), attributes, children);
}

/** The same for drawings. */
export function s(tag, attributes = {}, ...children) {
  return dress(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function dress(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** A small drawing of 24 by 24, made of strokes: icon('M4 6h16', 'M4 12h10'). Says nothing to a screen reader. */
export function icon(...paths) {
  const attributes = { class: 'sim-icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' };
  return s('svg', attributes, paths.map((path) => s('path', { d: path })));
}

/** A button that never takes the text selection away; with a drawing, its name is seen only if it is `named`. */
export function button(label, onclick, { drawing, named, shortcut, ...attributes } = {}) {
  const title = shortcut ? `${label} (${shortcut})` : label;
  const shown = drawing ? [drawing, h('span', { class: named ? 'sim-name' : 'sim-unseen' }, label)] : [label];
  const hold = (event) => event.preventDefault();
  return h('button', { type: 'button', class: 'sim-button', title, onclick, onmousedown: hold, ...attributes }, shown);
}

/** A bar of tools, walked with the arrow keys as one stop of the Tab key. */
export function toolbar(label, groups) {
  const bar = h('div', { class: 'sim-bar', role: 'toolbar', 'aria-label': label });
  groups.forEach((group) => bar.append(h('div', { class: 'sim-group' }, group)));
  const stops = [...bar.querySelectorAll('button, select')];
  const stopAt = (chosen) => stops.forEach((stop) => (stop.tabIndex = stop === chosen ? 0 : -1));
  stopAt(stops[0]);
  bar.addEventListener('focusin', (event) => stopAt(event.target));
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    stops.at((stops.indexOf(document.activeElement) + step) % stops.length).focus();
  });
  return bar;
}
