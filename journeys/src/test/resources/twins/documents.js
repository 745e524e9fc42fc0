// What becomes of the lines, who may do what in the end, and which lines differ.
import { access } from '/assets/sim/document/access.js';
import { changed, now } from '/assets/sim/document/lines.js';

export function answer(json) {
  const table = JSON.parse(json);
  const whole = (document) => ({ suggestions: [], versions: [], ...document });
  return JSON.stringify({
    lines: table.lines.flatMap(({ document, ways }) => ways.map(({ state }) => now(whole(document), state))),
    access: table.access.map(({ person, folder, state }) => access(person, { id: 'd1', folder }, state).toUpperCase()),
    changes: table.changes.map(({ before, after }) => changed(before, after)),
  });
}
