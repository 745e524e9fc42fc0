// Cut, copy and paste: by the buttons, by the keys, by the browser's own menus. What is held keeps its formats;
// the system's clipboard gets the words.
import { block, insert, read, remove } from './document.js';

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
    this.#editor.say(`Copié : ${this.#shown()}`);
    this.#editor.focus();
  }

  cut() {
    if (!this.#hold()) return;
    this.#editor.apply(remove(this.#editor.blocks, this.#editor.range));
    this.#editor.say(`Coupé : ${this.#shown()}`);
  }

  /** @param words what the system's clipboard holds, when the browser tells it */
  paste(words = this.#words()) {
    const pieces = words === this.#words() ? this.#held : words.split('\n').map((text) => block({ text }));
    if (!pieces.length) return this.#editor.say('Le presse-papiers est vide : copiez ou coupez d’abord un passage.');
    const rest = remove(this.#editor.blocks, this.#editor.range);
    this.#editor.apply(insert(rest.blocks, rest.caret, pieces));
    return this.#editor.say('Collé.');
  }

  #hold() {
    const pieces = read(this.#editor.blocks, this.#editor.range);
    if (pieces.every((piece) => !piece.text) && pieces.length === 1) {
      this.#editor.say('Rien n’est sélectionné : sélectionnez d’abord un passage.');
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
    const words = this.#words().replaceAll('\n', ' ').trim();
    return `« ${words.length > 60 ? `${words.slice(0, 57)}…` : words} »`;
  }
}
