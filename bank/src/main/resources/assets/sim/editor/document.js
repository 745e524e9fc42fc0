// A text document as data: a list of blocks. A block is a paragraph: its text, its marks (a digit a character: 1 bold,
// 2 italic, 3 both), its style, its alignment and its list. A place is {block, at}; a range is {start, end}.
// Each function gives a new document and leaves the old one as it was, so that undoing is keeping.

const BODY = { style: 'body', align: 'left', list: 'none' };

export function block(given) {
  const text = given.text ?? '';
  return { ...BODY, ...given, text, marks: given.marks ?? '0'.repeat(text.length) };
}

const take = (one, from, to) => ({ ...one, text: one.text.slice(from, to), marks: one.marks.slice(from, to) });
const glue = (one, other) => ({ ...one, text: one.text + other.text, marks: one.marks + other.marks });

/** What is selected, as blocks: to be copied. */
export function read(blocks, { start, end }) {
  if (start.block === end.block) return [take(blocks[start.block], start.at, end.at)];
  const between = blocks.slice(start.block + 1, end.block);
  return [take(blocks[start.block], start.at), ...between, take(blocks[end.block], 0, end.at)];
}

/** The document without what is selected; what remains of the two ends is one paragraph. */
export function remove(blocks, { start, end }) {
  const head = take(blocks[start.block], 0, start.at);
  const tail = take(blocks[end.block], end.at);
  const joined = start.at === 0 && tail.text ? glue({ ...tail, text: '', marks: '' }, tail) : glue(head, tail);
  return { blocks: blocks.toSpliced(start.block, end.block - start.block + 1, joined), caret: start };
}

/** The document with these blocks put in; an empty paragraph takes their format, another keeps its own. */
export function insert(blocks, place, pieces) {
  const target = blocks[place.block];
  const head = take(target, 0, place.at);
  const tail = take(target, place.at);
  const middle = pieces.slice(1, -1);
  if (pieces.length === 1) {
    const whole = target.text ? glue(glue(head, pieces[0]), tail) : pieces[0];
    const caret = { block: place.block, at: place.at + pieces[0].text.length };
    return { blocks: blocks.toSpliced(place.block, 1, whole), caret };
  }
  const first = head.text ? glue(head, pieces[0]) : pieces[0];
  const ending = pieces.at(-1);
  const last = ending.text ? glue(ending, tail) : tail;
  const caret = { block: place.block + pieces.length - 1, at: ending.text.length };
  return { blocks: blocks.toSpliced(place.block, 1, first, ...middle, last), caret };
}

/** The paragraph cut in two; after a title comes plain text, and an empty item ends its list. */
export function split(blocks, place) {
  const target = blocks[place.block];
  if (!target.text && target.list !== 'none')
    return { blocks: blocks.with(place.block, { ...target, list: 'none' }), caret: place };
  const tail = take(target, place.at);
  const after = !tail.text && target.style !== 'body' ? block({}) : tail;
  return {
    blocks: blocks.toSpliced(place.block, 1, take(target, 0, place.at), after),
    caret: { block: place.block + 1, at: 0 },
  };
}

/** The range's paragraphs given a format, such as {align: 'centre'}. */
export function format(blocks, range, change) {
  return blocks.map((one, index) => (isIn(index, range) ? { ...one, ...change } : one));
}

/** Paragraphs of a range; one that is only touched at its very beginning is not in it. */
export function isIn(index, { start, end }) {
  const last = end.block > start.block && end.at === 0 ? end.block - 1 : end.block;
  return index >= start.block && index <= last;
}

/** Bold (1) or italic (2) put on what is selected, or taken off if all of it has it. */
export function mark(blocks, range, bit) {
  const all = isMarked(blocks, range, bit);
  const turn = (digit) => String(all ? digit & ~bit : digit | bit);
  return blocks.map((one, index) => {
    const [from, to] = span(one, index, range);
    if (from >= to) return one;
    return {
      ...one,
      marks: one.marks.slice(0, from) + [...one.marks.slice(from, to)].map(turn).join('') + one.marks.slice(to),
    };
  });
}

export function isMarked(blocks, range, bit) {
  const digits = read(blocks, range)
    .map((one) => one.marks)
    .join('');
  return digits !== '' && [...digits].every((digit) => digit & bit);
}

function span(one, index, { start, end }) {
  if (index < start.block || index > end.block) return [0, 0];
  return [index === start.block ? start.at : 0, index === end.block ? end.at : one.text.length];
}

/** The block with the text that was typed in it; new characters look like the one before them. */
export function retype(one, text) {
  let same = 0;
  while (same < text.length && same < one.text.length && text[same] === one.text[same]) same++;
  let end = 0;
  const room = Math.min(text.length, one.text.length) - same;
  while (end < room && text.at(-1 - end) === one.text.at(-1 - end)) end++;
  const typed = (one.marks[same - 1] ?? '0').repeat(text.length - same - end);
  return { ...one, text, marks: one.marks.slice(0, same) + typed + one.marks.slice(one.marks.length - end) };
}
