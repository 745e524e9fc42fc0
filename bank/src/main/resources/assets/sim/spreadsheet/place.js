// Cells by their names, and formulas that are copied elsewhere. The server's twins are Ref and Grid of the same family.
const NAME = /^[A-Z]{1,2}[1-9]\d{0,3}$/;
const MOVING = new RegExp([
  /(["“”„‟][^"“”„‟]*["“”„‟])/,
  /(?<![\p{L}\d._])(\$?)([A-Za-z]{1,2})(\$?)([1-9]\d{0,3})(?![\p{L}\d._(])/u,
].map(({ source }) => source).join('|'), 'gu');

/** No sheet is larger than ZZ9999. */
export const isName = (name) => NAME.test(name);

/** 'B4' → {column: 1, row: 3}. */
export function place(name) {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(name);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: row - 1 };
}

export function letters(column) {
  return (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}

export function nameOf({ column, row }) {
  return letters(column) + (row + 1);
}

/** A content copied so many columns and rows further: what no dollar locks moves with it. */
export function moved(content, columns, down) {
  if (!content.startsWith('=')) return content;
  return content.replace(MOVING, (whole, quoted, lockColumn, name, lockRow, row) => {
    if (quoted) return quoted;
    const from = place(name.toUpperCase() + row);
    const to = { column: from.column + (lockColumn ? 0 : columns), row: from.row + (lockRow ? 0 : down) };
    if (to.column < 0 || to.row < 0 || !isName(nameOf(to))) return '#REF!';
    return `${lockColumn}${letters(to.column)}${lockRow}${to.row + 1}`;
  });
}
