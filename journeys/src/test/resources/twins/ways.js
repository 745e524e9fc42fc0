// The shortest way through the screens of settings to a state, one step after the other.
import { altered, filled, flipped, isShown, pressed } from '/assets/sim/settings/moves.js';

const MOST = 200000;

export function answer(json) {
  const { model, wanted } = JSON.parse(json);
  return JSON.stringify(way(model, wanted));
}

function way(model, wanted) {
  const queue = [{ screen: model.start, state: { ...model.initial }, steps: [] }];
  const known = new Set(queue.map(key));
  for (let at = 0; at < queue.length && at < MOST; at++) {
    const here = queue[at];
    if (Object.entries(wanted).every(([setting, value]) => here.state[setting] === value)) return here.steps;
    nexts(here, model, wanted).filter((next) => !known.has(key(next))).forEach((next) => {
      known.add(key(next));
      queue.push({ ...next, steps: [...here.steps, next.step] });
    });
  }
  throw new Error(`no way leads to ${JSON.stringify(wanted)}`);
}

function key({ screen, state }) {
  return JSON.stringify([screen, Object.entries(state).sort()]);
}

function nexts({ screen, state }, model, wanted) {
  const { back, items } = model.screens[screen];
  const uses = seen(items, state).flatMap((part) => used(part, state, model, wanted));
  const acts = uses.map((use) => ({ screen, ...use }));
  return back ? [{ step: ['back'], screen: back, state }, ...acts] : acts;
}

function seen(parts, state) {
  return parts
    .filter((part) => isShown(part, state))
    .flatMap((part) => ('group' in part ? seen(part.items, state) : [part]));
}

/** What may be done with a part, and what becomes of the state. */
function used(part, state, model, wanted) {
  const said = (text) => filled(text, state, (value) => model.words?.[value] ?? value);
  if ('link' in part || 'button' in part) {
    const to = part.to ? { screen: part.to } : {};
    return [{ step: ['press', said(part.link ?? part.button)], ...to, state: pressed(part, state) }];
  }
  if ('switch' in part)
    return [{ step: ['switch', said(part.switch)], state: altered(part, flipped(part, state), state) }];
  if ('field' in part) return typed(part, said, state, wanted[part.setting]);
  return offered(part, model, wanted).map(({ label, value }) => ({
    step: ['tick', said(label)],
    state: altered(part, value, state),
  }));
}

/** Of a choice, only what is wanted when nothing else looks at the setting: any other value leads nowhere. */
function offered({ setting, options = [] }, model, wanted) {
  const only = setting in wanted && !isLookedAt(setting, model);
  return only ? options.filter(({ value }) => value === wanted[setting]) : options;
}

function isLookedAt(setting, model) {
  return Object.values(model.screens).some(({ items }) => items.some((part) => looksAt(part, setting)));
}

function looksAt({ when = {}, set = {}, items = [] }, setting) {
  return (
    setting in when ||
    Object.values(set).some((value) => value.includes(`{${setting}}`)) ||
    items.some((part) => looksAt(part, setting))
  );
}

function typed(part, said, state, words) {
  return words ? [{ step: ['write', said(part.field), words], state: altered(part, words, state) }] : [];
}
