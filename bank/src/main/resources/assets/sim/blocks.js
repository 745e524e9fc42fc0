// pix-blocks: a program made of blocks and the world it runs in. Model: {way, goal, most, actions, conditions, cases,
// program}; way: WRITE, ORDER, COMPLETE, or FOLLOW, where nothing runs; cases: those that are shown, the server tries
// others; program: the one that is found there. State: program, the program as text.
import { button, h, icon, Simulator } from './kit.js';
import { list, palette, told } from './blocks/editor.js';
import { bodies, count, parse, text } from './blocks/program.js';
import { run } from './blocks/run.js';
import { picture } from './blocks/stage.js';
import { words } from './blocks/words.js';
import { newWorld } from './blocks/worlds.js';

const BEAT = 380;
const PLAY = icon.bind(null, 'M8 5v14l11-7Z');
const STEP = icon.bind(null, 'M6 5v14l8-7Z', 'M18 5v14');
const BACK = icon.bind(null, 'M5 12a7 7 0 1 0 2-5', 'M5 4v4h4');

class Blocks extends Simulator {
  start() {
    this.program = parse(this.model.program);
    this.place = this.program;
    this.case = 0;
    this.list = h('div', { class: 'blocks-program' });
    this.tally = h('span', { class: 'blocks-tally' });
    this.signal.addEventListener('abort', () => clearInterval(this.clock));
    if (this.model.way === 'FOLLOW') this.follow();
    else this.make();
  }

  make() {
    this.window = h('div', { class: 'blocks-window' });
    const offer = this.model.way === 'WRITE' ? this.offer() : [];
    const making = h('section', { class: 'blocks-making', 'aria-label': words.yours }, offer, this.list);
    this.stage.append(this.title(), this.commands(), h('div', { class: 'blocks-two' }, this.window, making));
    this.changed();
  }

  /** Nothing is to be handled: whoever follows it says where it leads. */
  follow() {
    this.list.append(list(this.program, this, words.given));
    const given = h('section', { class: 'blocks-making', 'aria-label': words.given }, this.list);
    if (!this.model.cases.length) return this.stage.append(this.title(), given);
    this.window = h('div', { class: 'blocks-window' }, this.view(newWorld(this.model.cases[0])));
    return this.stage.append(this.title(), h('div', { class: 'blocks-two' }, this.window, given));
  }

  title() {
    const { way } = this.model;
    const name = way === 'WRITE' ? words.clear : words.begun;
    const again = button(name, () => this.restart(), { class: 'sim-button sim-plain' });
    const drawing = icon('M4 5h9v6H4Z', 'M8 13h12v6H8Z');
    return h('p', { class: 'sim-title' }, drawing, `${words.program} `, this.tally, way === 'FOLLOW' ? [] : again);
  }

  offer() {
    const add = (make) => () => this.add(make());
    const buttons = palette(this.model).map(([name, make]) =>
      button(words.add(name), add(make), { class: 'sim-button sim-plain' }),
    );
    return h('div', { class: 'blocks-palette', role: 'group', 'aria-label': words.offered }, buttons);
  }

  commands() {
    const several = this.model.cases.length > 1 ? this.model.cases : [];
    const cases = several.map((_, place) =>
      button(words.trial(place + 1), () => this.choose(place), { 'data-case': place, 'aria-pressed': 'false' }),
    );
    const all = [
      button(words.run, () => this.play(), { drawing: PLAY(), named: true, class: 'sim-button sim-main' }),
      button(words.step, () => this.walk(), { drawing: STEP(), named: true }),
      button(words.rewind, () => this.rewind(), { drawing: BACK(), named: true }),
    ];
    return h(
      'div',
      { class: 'sim-bar' },
      h('div', { class: 'sim-group' }, all),
      h('div', { class: 'sim-group' }, cases),
    );
  }

  add(block) {
    this.place.push(block);
    if (block.type !== 'act') this.place = block.body;
    this.changed();
  }

  removed() {
    if (!holds(this.program, this.place)) this.place = this.program;
    this.changed();
  }

  /** The program is another: what runs is over, and the text that is judged follows. */
  changed(focus = this.list.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined) {
    this.set('program', text(this.program));
    const blocks = count(this.program);
    if (this.model.way === 'WRITE') {
      this.tally.textContent = words.tally(blocks, this.model.most);
      this.tally.classList.toggle('blocks-over', blocks > this.model.most);
    }
    this.rewind();
    if (focus) this.focusOn(focus);
  }

  /** The control that had the focus, or another of its block, or the place where the next block goes. */
  focusOn(focus) {
    const block = focus.split('-')[0];
    const control =
      this.list.querySelector(`[data-focus="${focus}"]:not(:disabled)`) ??
      this.list.querySelector(`[data-focus^="${block}-"]:not(:disabled)`) ??
      this.list.querySelector('[data-focus="slot"]');
    control?.focus();
  }

  choose(place) {
    this.case = place;
    this.rewind();
    this.say(`${words.trial(place + 1)}. ${this.world.told()}`);
  }

  rewind() {
    clearInterval(this.clock);
    this.world = newWorld(this.model.cases[this.case]);
    this.steps = run(this.program, this.world);
    this.ended = false;
    this.current = undefined;
    this.stage
      .querySelectorAll('[data-case]')
      .forEach((button_) => button_.setAttribute('aria-pressed', String(Number(button_.dataset.case) === this.case)));
    this.show();
  }

  play() {
    if (!this.program.length) return this.say(words.empty);
    this.rewind();
    this.clock = setInterval(() => this.forward(), BEAT);
    return this.forward();
  }

  walk() {
    clearInterval(this.clock);
    this.say(this.program.length ? '' : words.empty);
    this.forward();
    if (!this.ended && this.current) this.say(`${told(this.current, this.model)}. ${this.world.told()}`);
  }

  forward() {
    if (this.ended) this.rewind();
    const { value, done } = this.steps.next();
    this.current = done ? undefined : value;
    this.show();
    if (done) this.end(value);
  }

  end({ failed }) {
    clearInterval(this.clock);
    this.ended = true;
    this.window.classList.add(failed ? 'blocks-failed' : 'blocks-won');
    const passed = this.model.way === 'WRITE' ? words.passed : words.done;
    this.say(failed ? words.failed(this.case + 1, failed) : passed(this.case + 1));
  }

  view(world) {
    const { goal } = this.model;
    return h('div', { class: 'blocks-view' }, picture(world, goal), h('p', { class: 'blocks-goal' }, goal));
  }

  show() {
    this.window.classList.remove('blocks-failed', 'blocks-won');
    this.window.replaceChildren(this.view(this.world));
    this.list.replaceChildren(list(this.program, this, words.program));
  }
}

function holds(blocks, wanted) {
  return blocks === wanted || blocks.some((block) => Object.values(bodies(block)).some((body) => holds(body, wanted)));
}

customElements.define('pix-blocks', Blocks);
