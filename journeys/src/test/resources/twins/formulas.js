// What every cell of some sheets is worth, in rows: [value or {fault}].
import { Sheet } from '/assets/sim/spreadsheet/sheet.js';

export function answer(json) {
  return JSON.stringify(JSON.parse(json).map((rows) => {
    const sheet = new Sheet({ rows, formats: {}, narrow: [] });
    return rows.map((cells, row) => cells.map((_, column) => {
      const { value, fault } = sheet.worth({ column, row });
      return fault ? { fault } : value;
    }));
  }));
}
