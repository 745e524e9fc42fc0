// What becomes of the settings when something on a screen is used, without anything drawn. In the bank's tests Walk
// does the same.
const HOLE = /\{([\w.-]+)\}/g;

/** Is this part to be seen? */
export function isShown({ when = {} }, state) {
  return Object.entries(when).every(([setting, values]) => values.includes(state[setting]));
}

/** The holes of a text filled with settings, each told by `tell`. */
export function filled(text, state, tell = (value) => value) {
  return text.replace(HOLE, (_, setting) => tell(state[setting] ?? ''));
}

/** A button or a line of a menu was pressed: what it sets may name settings as they were. */
export function pressed({ set = {} }, state) {
  const told = Object.entries(set).map(([setting, value]) => [setting, filled(value, state)]);
  return { ...state, ...Object.fromEntries(told) };
}

/** A setting was changed where it stands, and then what any change of it does besides. */
export function altered({ setting, set }, value, state) {
  return pressed({ set }, { ...state, [setting]: value });
}

/** The other value of a switch. */
export function flipped({ setting, on, off }, state) {
  return state[setting] === on ? off : on;
}

/** What was typed, without blanks around and one between two words. */
export function typed(text) {
  return text.trim().replace(/\s+/g, ' ');
}
