// A window as a surface of parts, like a screen of settings: what may be done in it changes the computer.
import { altered, filled, isShown, pressed } from '../settings/moves.js';

export class Surface {
  #keys = new Map();

  constructor(computer, app) {
    this.computer = computer;
    this.app = app;
    this.screen = app.start;
  }

  get state() {
    return this.computer.told();
  }

  isShown(part) {
    return isShown(part, this.state);
  }

  filled(text) {
    return filled(text, this.state, (value) => this.computer.model.words?.[value] ?? value);
  }

  valued(text) {
    return filled(text, this.state);
  }

  /** A button or a line of a menu was pressed: only settings change, facts follow. */
  press(part) {
    this.computer.change(pressed(part, this.computer.state));
    if (part.to) this.screen = part.to;
    this.computer.redraw(part.say ? this.filled(part.say) : '', part.to && this.app.id);
  }

  alter(part, value) {
    this.computer.change(altered(part, value, this.computer.state));
    this.computer.redraw('');
  }

  set(setting, value) {
    this.computer.set(setting, value);
  }

  key(part, more = '') {
    if (!this.#keys.has(part)) this.#keys.set(part, `${this.app.id}-part${this.#keys.size}`);
    return `${this.#keys.get(part)}${more}`;
  }
}
