// Cut, copy and paste: by the buttons, by the keys, by the browser's own menus. What is held keeps its formats;
// the system's clipboard gets the words.
import { block, insert, read, remove } from './document.js';
import { words } from './words.js';

export class Clipboard {
  #editor;
  #held = [];

  constructor(editor) {
    this.#editor = editor;
  }

  listen(sheet) {
    sheet.addEventListener('copy', (event) => this.#give(event, () => this.copy()));
    sheet.addEventListener('cut', (event) => this.#give(event, () => this.cut()));
    sheet.addEventListener('paste', (event) => {
      event.preventDefault();
      this.paste(event.clipboardData.getData('text/plain').replaceAll('\r', ''));
    });
  }

  copy() {
    if (!this.#hold()) return;
    this.#editor.say(words.copied(this.#shown()));
    this.#editor.focus();
  }

  cut() {
    if (!this.#hold()) return;
    this.#editor.apply(remove(this.#editor.blocks, this.#editor.range));
    this.#editor.say(words.taken(this.#shown()));
  }

  /** @param given what the system's clipboard holds, when the browser tells it */
  paste(given = this.#words()) {
    const pieces = given === this.#words() ? this.#held : given.split('\n').map((text) => block({ text }));
    if (!pieces.length) return this.#editor.say(words.nothingHeld);
    const rest = remove(this.#editor.blocks, this.#editor.range);
    this.#editor.apply(insert(rest.blocks, rest.caret, pieces));
    return this.#editor.say(words.pasted);
  }

  #hold() {
    const pieces = read(this.#editor.blocks, this.#editor.range);
    if (pieces.every((piece) => !piece.text) && pieces.length === 1) {
      this.#editor.say(words.nothingSelected);
      return false;
    }
    this.#held = pieces;
    navigator.clipboard?.writeText(this.#words()).catch(() => {});
    return true;
  }

  #give(event, act) {
    event.preventDefault();
    act();
    event.clipboardData.setData('text/plain', this.#words());
  }

  #words() {
    return this.#held.map((piece) => piece.text).join('\n');
  }

  #shown() {
    const held = this.#words().replaceAll('\n', ' ').trim();
    return held.length > 60 ? `${held.slice(0, 57)}…` : held;
  }
}
