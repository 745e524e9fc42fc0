// pix-editor: a small word processor. Model: {file, tools, paragraphs: [{id, text, style, align, list, marks}]}.
// The browser keeps the caret, the selection and plain typing; every other change goes through the document.
import { h, icon, Simulator, toolbar } from './kit.js';
import { Clipboard } from './editor/clipboard.js';
import { block, mark } from './editor/document.js';
import { draw, reread, select, selected } from './editor/page.js';
import { settings } from './editor/settings.js';
import { tools } from './editor/tools.js';
import { isOurs, typed } from './editor/typing.js';
import { words } from './editor/words.js';

const TOP = { block: 0, at: 0 };
const PAUSE = 800;

class Editor extends Simulator {
  start() {
    this.blocks = this.model.paragraphs.map(block);
    this.range = { start: TOP, end: TOP };
    this.past = [];
    this.future = [];
    this.clipboard = new Clipboard(this);
    this.tools = tools(this, this.model.tools);
    this.sheet = this.newSheet();
    const desk = h(
      'div',
      { class: 'sim-desk', tabindex: '0', role: 'group', 'aria-label': words.document },
      this.sheet,
    );
    this.stage.append(this.title(), toolbar(words.tools, this.tools.groups), desk);
    this.listen();
    this.show();
  }

  title() {
    const again = this.again();
    return h('p', { class: 'sim-title' }, icon('M6 3h8l4 4v14H6Z', 'M14 3v4h4'), this.model.file, again);
  }

  newSheet() {
    const names = { role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.named(this.model.file) };
    const quiet = { spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off' };
    return h('div', { class: 'sim-sheet', contenteditable: 'true', ...names, ...quiet });
  }

  listen() {
    this.clipboard.listen(this.sheet);
    this.sheet.addEventListener('beforeinput', (event) => this.beforeInput(event));
    this.sheet.addEventListener('input', () => this.afterInput());
    this.sheet.addEventListener('keydown', (event) => this.key(event));
    for (const drag of ['dragstart', 'drop']) this.sheet.addEventListener(drag, (event) => event.preventDefault());
    document.addEventListener('selectionchange', () => this.look(), { signal: this.signal });
  }

  /** Where the caret is now; what was selected last still counts when the focus is on a tool. */
  look() {
    const range = selected(this.sheet);
    if (!range) return;
    this.range = range;
    this.tools.show();
  }

  beforeInput(event) {
    this.look();
    const change = event.cancelable ? typed(this.blocks, this.range, event) : undefined;
    if (change || isOurs(event.inputType)) event.preventDefault();
    if (change) this.apply(change);
  }

  /** The browser typed a character: what it wrote is read back. */
  afterInput() {
    const blocks = reread(this.sheet, this.blocks);
    const isRebuilt = blocks.length !== this.blocks.length;
    if (Date.now() - (this.lastTyped ?? 0) > PAUSE) this.remember();
    this.lastTyped = Date.now();
    this.blocks = blocks;
    if (isRebuilt) draw(this.sheet, blocks);
    this.tell();
  }

  key(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const keys = {
      z: () => this.undo(),
      y: () => this.redo(),
      Z: () => this.redo(),
      b: () => this.mark(1),
      i: () => this.mark(2),
    };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  }

  mark(bit) {
    if (this.model.tools.includes('marks'))
      this.apply({ blocks: mark(this.blocks, this.range, bit), range: this.range });
  }

  /** A change of the document: its new blocks, and the caret or the range to select. */
  apply({ blocks, caret, range }) {
    this.remember();
    this.blocks = blocks;
    this.range = range ?? { start: caret, end: caret };
    this.show();
    this.focus();
  }

  remember() {
    this.lastTyped = 0;
    this.past.push({ blocks: this.blocks, range: this.range });
    this.future = [];
  }

  undo() {
    this.travel(this.past, this.future, words.undone);
  }

  redo() {
    this.travel(this.future, this.past, words.redone);
  }

  travel(from, to, said) {
    const moment = from.pop();
    if (!moment) return;
    to.push({ blocks: this.blocks, range: this.range });
    Object.assign(this, moment);
    this.show();
    this.focus();
    this.say(said);
  }

  focus() {
    this.sheet.focus();
    select(this.sheet, this.range);
  }

  show() {
    draw(this.sheet, this.blocks);
    this.tell();
  }

  tell() {
    this.tools.show();
    const told = settings(this.blocks, this.model.paragraphs);
    Object.entries(told).forEach(([setting, value]) => this.set(setting, value));
  }
}

customElements.define('pix-editor', Editor);
