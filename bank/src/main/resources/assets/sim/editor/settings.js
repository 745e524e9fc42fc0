// What the document has become, as settings that can be judged and read again years later.

const NONE = 'none';

/** Words only: spaces that are too many or missing after a full stop are no mistake of cut and paste. */
export function plain(text) {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(\p{L}{2}[.!?…])(?=\p{Lu})/gu, '$1 ')
    .trim();
}

/**
 * All the words in order, whatever the paragraphs; then who has which format: paragraphs by their first names (p1…),
 * others by their words.
 */
export function settings(blocks, originals) {
  const written = blocks.map((one) => ({ ...one, words: plain(one.text) })).filter((one) => one.words);
  const name = (one) => originals.find((original) => plain(original.text) === one.words)?.id ?? `« ${one.words} »`;
  const those = (has) => written.filter(has).map(name).join(' ') || NONE;
  const settings = { text: written.map((one) => one.words).join(' ') || NONE };
  for (const align of ['centre', 'right', 'justify']) settings[`align.${align}`] = those((one) => one.align === align);
  for (const list of ['bullet', 'number']) settings[`list.${list}`] = those((one) => one.list === list);
  for (const style of ['title', 'heading1', 'heading2'])
    settings[`style.${style}`] = those((one) => one.style === style);
  settings['mark.bold'] = passages(blocks, 1);
  settings['mark.italic'] = passages(blocks, 2);
  return settings;
}

function passages(blocks, bit) {
  const found = blocks.flatMap((one) => {
    const shown = [...one.text].map((letter, at) => (one.marks[at] & bit ? letter : '\n')).join('');
    return shown.split('\n').map(plain).filter(Boolean);
  });
  return found.join(' | ') || NONE;
}
