// pix-blocks: a program made of blocks and the world it runs in. Model: {goal, most, actions, conditions, cases}; the
// cases are those that are shown, the server tries others. State: program, the program as text.
import { button, h, icon, Simulator } from './kit.js';
import { list, palette, words } from './blocks/editor.js';
import { bodies, count, text } from './blocks/program.js';
import { run } from './blocks/run.js';
import { picture } from './blocks/stage.js';
import { newWorld } from './blocks/worlds.js';

const BEAT = 380;
const PLAY = icon.bind(null, 'M8 5v14l11-7Z');
const STEP = icon.bind(null, 'M6 5v14l8-7Z', 'M18 5v14');
const BACK = icon.bind(null, 'M5 12a7 7 0 1 0 2-5', 'M5 4v4h4');

class Blocks extends Simulator {
  start() {
    this.program = [];
    this.place = this.program;
    this.case = 0;
    this.window = h('div', { class: 'blocks-window' });
    this.list = h('div', { class: 'blocks-program' });
    this.tally = h('span', { class: 'blocks-tally' });
    const making = h('section', { class: 'blocks-making', 'aria-label': 'Votre programme' }, this.offer(), this.list);
    this.stage.append(this.title(), this.commands(), h('div', { class: 'blocks-two' }, this.window, making));
    this.signal.addEventListener('abort', () => clearInterval(this.clock));
    this.changed();
  }

  title() {
    const again = button('Tout effacer', () => this.restart(), { class: 'sim-button sim-plain' });
    return h('p', { class: 'sim-title' }, icon('M4 5h9v6H4Z', 'M8 13h12v6H8Z'), 'Programme ', this.tally, again);
  }

  offer() {
    const add = (make) => () => this.add(make());
    const buttons = palette(this.model).map(([name, make]) => button(`+ ${name}`, add(make), { class: 'sim-button sim-plain' }));
    return h('div', { class: 'blocks-palette', role: 'group', 'aria-label': 'Blocs à ajouter' }, buttons);
  }

  commands() {
    const cases = this.model.cases.map((_, place) => button(`Essai ${place + 1}`, () => this.choose(place), { 'data-case': place, 'aria-pressed': 'false' }));
    const all = [
      button('Lancer', () => this.play(), { drawing: PLAY(), named: true, class: 'sim-button sim-main' }),
      button('Un pas', () => this.walk(), { drawing: STEP(), named: true }),
      button('Au début', () => this.rewind(), { drawing: BACK(), named: true }),
    ];
    return h('div', { class: 'sim-bar' }, h('div', { class: 'sim-group' }, all), h('div', { class: 'sim-group' }, cases));
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
  changed(focus) {
    this.set('program', text(this.program));
    const blocks = count(this.program);
    this.tally.textContent = `${blocks} ${blocks > 1 ? 'blocs' : 'bloc'} sur ${this.model.most} au plus`;
    this.tally.classList.toggle('blocks-over', blocks > this.model.most);
    this.rewind();
    if (focus) this.list.querySelector(`[data-focus="${focus}"]`)?.focus();
  }

  choose(place) {
    this.case = place;
    this.rewind();
    this.say(`Essai ${place + 1}. ${this.world.told()}`);
  }

  rewind() {
    clearInterval(this.clock);
    this.world = newWorld(this.model.cases[this.case]);
    this.steps = run(this.program, this.world);
    this.ended = false;
    this.current = undefined;
    this.stage.querySelectorAll('[data-case]').forEach((button_) => button_.setAttribute('aria-pressed', String(Number(button_.dataset.case) === this.case)));
    this.show();
  }

  play() {
    if (!this.program.length) return this.say('Le programme est vide : ajoutez un premier bloc.');
    this.rewind();
    this.clock = setInterval(() => this.forward(), BEAT);
    return this.forward();
  }

  walk() {
    clearInterval(this.clock);
    this.say(this.program.length ? '' : 'Le programme est vide : ajoutez un premier bloc.');
    this.forward();
    if (!this.ended && this.current) this.say(`${words(this.current, this.model)}. ${this.world.told()}`);
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
    const others = 'Votre programme sera aussi essayé ailleurs.';
    this.say(failed ? `Essai ${this.case + 1} manqué. ${failed}` : `Essai ${this.case + 1} réussi. ${others}`);
  }

  show() {
    this.window.classList.remove('blocks-failed', 'blocks-won');
    this.window.replaceChildren(picture(this.world, this.model.goal), h('p', { class: 'blocks-goal' }, this.model.goal));
    this.list.replaceChildren(list(this.program, this, 'Programme'));
  }
}

function holds(blocks, wanted) {
  return blocks === wanted || blocks.some((block) => Object.values(bodies(block)).some((body) => holds(body, wanted)));
}

customElements.define('pix-blocks', Blocks);
