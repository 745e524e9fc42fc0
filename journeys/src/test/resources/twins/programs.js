// How programs end: [{ text, outcome }]. A program is read from its text and written again, so that both are seen.
import { parse, text } from '/assets/sim/blocks/program.js';
import { run } from '/assets/sim/blocks/run.js';
import { newWorld } from '/assets/sim/blocks/worlds.js';

export function answer(json) {
  return JSON.stringify(
    JSON.parse(json).map(({ program, given }) => {
      const blocks = parse(program);
      return { text: text(blocks), outcome: end(run(blocks, newWorld(given))) };
    }),
  );
}

function end(steps) {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value.outcome;
  }
}
