// What lines become, and how they differ. The judge finds the same (pix.bank.families.document.Lines).

/** A line once a suggestion is accepted: `put` stands instead of `cut`, or at the end. */
export function accepted(text, { cut, put }) {
  if (!cut) return text + put;
  const at = text.indexOf(cut);
  return at < 0 ? text : text.slice(0, at) + put + text.slice(at + cut.length);
}

/** The lines of a document, as long as nobody types: id → text. */
export function now(document, state) {
  const restored = document.versions.find(({ id }) => id === state[`version.${document.id}`]);
  const lines = Object.fromEntries((restored ?? document).lines.map(({ id, text }) => [id, text]));
  if (!restored)
    document.suggestions
      .filter(({ id, on }) => state[`suggestion.${id}`] === 'accepted' && on in lines)
      .forEach((each) => (lines[each.on] = accepted(lines[each.on], each)));
  return lines;
}

/** The lines that are not the same in both, in the order of the later one, then those that it lost. */
export function changed(before, after) {
  const texts = new Map(before.map(({ id, text }) => [id, text]));
  const differ = after.filter(({ id, text }) => {
    const isOther = texts.get(id) !== text;
    texts.delete(id);
    return isOther;
  });
  return [...differ.map(({ id }) => id), ...texts.keys()];
}

/** How a line reads when what went and what came both stand in it: pieces {text, how: kept, gone or come}. */
export function pieces(before, after) {
  const [old, young] = [before, after].map((text) => text.split(/(\s+)/).filter((each) => each));
  const common = table(old, young);
  const all = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      add(all, 'kept', old[i++]);
      j++;
    } else if (i < old.length && (j >= young.length || common[i + 1][j] >= common[i][j + 1])) {
      add(all, 'gone', old[i++]);
    } else add(all, 'come', young[j++]);
  }
  return all;
}

/** How many words are common from each pair of places on. */
function table(old, young) {
  const common = Array.from({ length: old.length + 1 }, () => new Array(young.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      common[i][j] =
        old[i] === young[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
  return common;
}

function add(all, how, text) {
  const last = all.at(-1);
  if (last?.how === how) last.text += text;
  else all.push({ how, text });
}
