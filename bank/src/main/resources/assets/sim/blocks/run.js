// Runs a program block by block: a generator that stops before each block, so that the page can show it. What it
// returns in the end is { outcome } and, unless it is DONE, { failed: why }. The server's twin is Run.
import { words } from './words.js';

const LONGEST = 500;

export function* run(blocks, world) {
  const life = { steps: 0 };
  const failed = yield* all(blocks, world, life);
  if (failed) return { outcome: 'STUCK', failed };
  if (life.steps > LONGEST) return { outcome: 'ENDLESS', failed: words.endless };
  const left = world.left();
  return left ? { outcome: 'UNFINISHED', failed: words.stopped(left) } : { outcome: 'DONE' };
}

function* all(blocks, world, life) {
  for (const block of blocks) {
    if (life.steps > LONGEST) return undefined;
    const failed = yield* one(block, world, life);
    if (failed) return failed;
  }
  return undefined;
}

function* one(block, world, life) {
  if (block.type === 'act') return yield* act(block, world, life);
  if (block.type === 'if') {
    const chosen = (yield* holds(block, world, life)) ? block.body : block.otherwise;
    return yield* all(chosen, world, life);
  }
  for (let time = 0; life.steps <= LONGEST; time++) {
    const goesOn = block.type === 'repeat' ? time < block.times : yield* holds(block, world, life);
    if (!goesOn) return undefined;
    const failed = yield* all(block.body, world, life);
    if (failed) return failed;
  }
  return undefined;
}

function* act(block, world, life) {
  life.steps++;
  yield block;
  return world.act(block.action);
}

function* holds(block, world, life) {
  life.steps++;
  yield block;
  return world.holds(block.condition);
}
