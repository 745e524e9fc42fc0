// The document on the screen: from blocks to elements, and from the browser's selection to places and back.
import { h } from '../kit.js';
import { block, retype } from './document.js';

export function draw(root, blocks) {
  const drawn = [];
  blocks.forEach((one) => {
    const line = element(one);
    if (one.list === 'none') drawn.push(line);
    else if (drawn.at(-1)?.dataset.list === one.list) drawn.at(-1).append(line);
    else drawn.push(h(one.list === 'number' ? 'ol' : 'ul', { 'data-list': one.list, class: 'sim-list' }, line));
  });
  root.replaceChildren(...drawn);
}

function element(one) {
  const looks = `sim-line sim-as-${one.style} sim-align-${one.align}`;
  return h(one.list === 'none' ? 'p' : 'li', { class: looks, 'data-line': true }, one.text ? runs(one) : h('br'));
}

function runs({ text, marks }) {
  const pieces = [];
  for (let from = 0, to = 1; from < text.length; from = to++) {
    while (to < text.length && marks[to] === marks[from]) to++;
    pieces.push(dressed(text.slice(from, to), Number(marks[from])));
  }
  return pieces;
}

function dressed(text, marks) {
  const slanted = marks & 2 ? h('em', {}, text) : text;
  return marks & 1 ? h('strong', {}, slanted) : slanted;
}

const lines = (root) => [...root.querySelectorAll('[data-line]')];

/** Where a point of the page is in the document. */
function place(root, node, offset) {
  const all = lines(root);
  const index = all.findIndex((line) => line.contains(node));
  const before = document.createRange();
  if (index >= 0) {
    before.selectNodeContents(all[index]);
    before.setEnd(node, offset);
    return { block: index, at: before.toString().length };
  }
  before.setStart(node, offset);
  const next = all.findIndex((line) => before.comparePoint(line, 0) >= 0);
  if (next >= 0) return { block: next, at: 0 };
  return { block: all.length - 1, at: all.at(-1).textContent.length };
}

/** What is selected in the document, from start to end, or nothing when the selection is elsewhere. */
export function selected(root) {
  const selection = document.getSelection();
  if (!selection.rangeCount || !root.contains(selection.anchorNode)) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.endContainer)) return undefined;
  return {
    start: place(root, range.startContainer, range.startOffset),
    end: place(root, range.endContainer, range.endOffset),
  };
}

export function select(root, { start, end }) {
  const all = lines(root);
  document.getSelection().setBaseAndExtent(...point(all[start.block], start.at), ...point(all[end.block], end.at));
}

function point(line, at) {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (left <= text.length) return [text, left];
    left -= text.length;
  }
  return [line, line.childNodes.length && line.firstChild.nodeName !== 'BR' ? line.childNodes.length : 0];
}

/** What the browser typed by itself, read back. Gone lines are gone; the browser's own lines are plain ones. */
export function reread(root, blocks) {
  const drawn = lines(root);
  if (drawn.length === blocks.length) return blocks.map((one, index) => retype(one, drawn[index].textContent));
  const texts = [...root.querySelectorAll('p, li, div')].map((line) => line.textContent);
  return (texts.length ? texts : [root.textContent]).map((text) => {
    const known = blocks.find((one) => one.text === text);
    return known ?? block({ text });
  });
}
