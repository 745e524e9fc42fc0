// What is true of computers, once for each state.
import { facts } from '/assets/sim/computer/machine.js';

export function answer(json) {
  return JSON.stringify(JSON.parse(json).map(({ computer, states }) => states.map((state) => facts(computer, state))));
}
