// What settings become, once for each way to use a part.
import { altered, flipped, isShown, pressed } from '/assets/sim/settings/moves.js';

export function answer(json) {
  return JSON.stringify(JSON.parse(json).map(({ part, from }) => (isShown(part, from) ? next(part, from) : [])));
}

function next(part, state) {
  if ('link' in part || 'button' in part) return [pressed(part, state)];
  if ('switch' in part) return [altered(part, flipped(part, state), state)];
  return (part.options ?? []).map(({ value }) => altered(part, value, state));
}
