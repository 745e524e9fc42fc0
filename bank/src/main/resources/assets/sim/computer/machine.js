// What is true of a computer in a state: powered.ID, linked.ID and works.ID of each thing, works.NAME of each service,
// free of its disk. In the bank Machine tells the same.
import { wiring } from './wiring.js';

const ALONE = ['tower', 'laptop', 'wall', 'strip', 'box', 'phone'];
const word = (isSo) => (isSo ? 'oui' : 'non');

export function facts({ bench, works = {}, disk }, state) {
  const told = {};
  const things = bench?.things ?? [];
  if (disk) told.free = String(free(disk, state));
  if (bench) {
    const { isPowered, isLinked } = wiring(bench, state);
    things.forEach((thing) => {
      told[`powered.${thing.id}`] = word(isPowered(thing));
      told[`linked.${thing.id}`] = word(isLinked(thing));
    });
  }

  const isThere = (thing) =>
    !thing ||
    (told[`powered.${thing.id}`] === 'oui' && (ALONE.includes(thing.kind) || told[`linked.${thing.id}`] === 'oui'));

  // What needs itself, in the end, does not work.
  const isWorking = (name, asked) => {
    if (asked.includes(name)) return false;
    const thing = things.find(({ id }) => id === name);
    const needs = (thing ? thing.needs : works[name]) ?? {};
    const value = (need) => {
      if (need.startsWith('works.')) return word(isWorking(need.slice(6), [...asked, name]));
      return told[need] ?? state[need] ?? '';
    };
    return isThere(thing) && Object.entries(needs).every(([need, values]) => values.includes(value(need)));
  };

  const names = [...things.map(({ id }) => id), ...Object.keys(works)];
  return { ...told, ...Object.fromEntries(names.map((name) => [`works.${name}`, word(isWorking(name, []))])) };
}

/** What is in the bin still takes its room. */
function free({ room, taken, items }, state) {
  const used = items.filter(({ id }) => state[`item.${id}`] !== 'gone').reduce((sum, { size }) => sum + size, 0);
  return room - taken - used;
}

/** What becomes of the settings when the computer starts again: all is closed, what was not saved is lost. */
export function restarted({ desktop, restart = [], ...model }, state) {
  const next = { ...state, restarts: String(Number(state.restarts ?? 0) + 1) };
  (desktop?.apps ?? []).forEach(({ id }) => Object.assign(next, ended(id, next)));
  restart.forEach(({ when = {}, set }) => {
    const known = { ...next, ...facts(model, next) };
    if (Object.entries(when).every(([name, values]) => values.includes(known[name]))) Object.assign(next, set);
  });
  return next;
}

/** What becomes of a program that is stopped from outside. */
export function ended(id, state) {
  const next = { [`app.${id}`]: 'closed' };
  if (`frozen.${id}` in state) next[`frozen.${id}`] = 'non';
  if (state[`work.${id}`] === 'unsaved') next[`work.${id}`] = 'lost';
  return next;
}
