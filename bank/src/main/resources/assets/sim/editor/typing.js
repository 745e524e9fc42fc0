// Which keys the word processor answers itself: paragraphs made and joined, and whatever is done to a selection.
// The rest is plain typing, left to the browser. Each answer is the change to apply, or nothing.
import { block, format, insert, remove, split } from './document.js';

const LEFT_TO_NO_ONE = /^(insertFrom|format|deleteBy|history)/;

/** Is this input never to be done by the browser? */
export const isOurs = (type) => LEFT_TO_NO_ONE.test(type);

export function typed(blocks, range, { inputType, data }) {
  const isCaret = range.start.block === range.end.block && range.start.at === range.end.at;
  if (/^insert(Paragraph|LineBreak)$/.test(inputType)) return replaced(blocks, range, split);
  if (/^insert(Text|ReplacementText)$/.test(inputType) && !isCaret && data)
    return replaced(blocks, range, (rest, caret) => insert(rest, caret, [block({ text: data })]));
  if (!inputType.startsWith('delete')) return undefined;
  if (!isCaret) return remove(blocks, range);
  return inputType.endsWith('Backward') ? joinedBefore(blocks, range.start) : joinedAfter(blocks, range.start);
}

function replaced(blocks, range, act) {
  const rest = remove(blocks, range);
  return act(rest.blocks, rest.caret);
}

/** At the beginning of a paragraph: it leaves its list, or else joins the one before. */
function joinedBefore(blocks, place) {
  if (place.at > 0) return undefined;
  const range = { start: place, end: place };
  if (blocks[place.block].list !== 'none') return { blocks: format(blocks, range, { list: 'none' }), caret: place };
  if (place.block === 0) return undefined;
  const end = { block: place.block - 1, at: blocks[place.block - 1].text.length };
  return remove(blocks, { start: end, end: place });
}

function joinedAfter(blocks, place) {
  const isLast = place.block === blocks.length - 1;
  if (place.at < blocks[place.block].text.length || isLast) return undefined;
  return remove(blocks, { start: place, end: { block: place.block + 1, at: 0 } });
}
