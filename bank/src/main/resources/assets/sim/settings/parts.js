// What stands on a screen, from the model to elements; each part is known by the word that begins it.
import { button, h, icon } from '../kit.js';
import { spoken } from '../language.js';
import { flipped, typed } from './moves.js';
import { picture } from './pictures.js';

const WORDS = spoken({ fr: { on: 'Activé', off: 'Désactivé' }, en: { on: 'On', off: 'Off' } });

const KINDS = { text, heading, link, button: pressed, switch: toggle, choice, field, picture: photo, group };

/** The elements of those parts that are to be seen now. */
export function drawn(parts, surface) {
  return parts.filter((part) => surface.isShown(part)).map((part) => KINDS[kind(part)](part, surface));
}

function kind(part) {
  return Object.keys(KINDS).find((word) => word in part);
}

function text(part, surface) {
  return h('p', { class: 'sim-text' }, surface.filled(part.text));
}

function heading(part, surface) {
  return h('h3', { class: 'sim-heading' }, surface.filled(part.heading));
}

function link(part, surface) {
  const shown = part.thumb ? picture(surface.valued(part.thumb)) : null;
  const words = h('span', { class: 'sim-words' }, label(part.link, part.detail, surface));
  const mark = part.thumb ? null : icon('M9 5l7 7-7 7');
  const looks = { class: part.thumb ? 'sim-link sim-tile' : 'sim-link', 'data-key': surface.key(part) };
  return h('button', { type: 'button', ...looks, onclick: () => surface.press(part) }, shown, words, mark);
}

/** A name, and under it what is said of it. */
function label(name, detail, surface) {
  const more = detail && h('span', { class: 'sim-detail' }, surface.filled(detail));
  return [h('span', { class: 'sim-label' }, surface.filled(name)), more ? [' ', more] : null].flat();
}

function pressed(part, surface) {
  const looks = { main: 'sim-button sim-main', quiet: 'sim-button sim-quiet', shutter: 'sim-button sim-shutter' };
  const shape = looks[part.tone] ?? 'sim-button sim-plain';
  return button(surface.filled(part.button), () => surface.press(part), {
    class: shape,
    'data-key': surface.key(part),
  });
}

function toggle(part, surface) {
  const isOn = surface.state[part.setting] === part.on;
  const flip = () => surface.alter(part, flipped(part, surface.state));
  const tells = { role: 'switch', 'aria-checked': String(isOn), 'data-key': surface.key(part), onclick: flip };
  const words = h('span', { class: 'sim-words' }, label(part.switch, part.detail, surface));
  const state = h('span', { class: 'sim-detail', 'aria-hidden': 'true' }, isOn ? WORDS.on : WORDS.off);
  return h(
    'button',
    { type: 'button', class: 'sim-link sim-switch', ...tells },
    words,
    state,
    h('span', { class: 'sim-knob' }),
  );
}

function choice(part, surface) {
  const options = part.options.map((option) => radio(part, option, surface));
  return h('fieldset', { class: 'sim-choice' }, h('legend', {}, surface.filled(part.choice)), options);
}

/** Radios belong to no form, so that only the state is sent with the answer. */
function radio(part, option, surface) {
  const key = surface.key(part, `-${option.value}`);
  const checked = surface.state[part.setting] === option.value;
  const onchange = () => surface.alter(part, option.value);
  const names = { type: 'radio', name: surface.key(part), form: 'sim-none', value: option.value, 'data-key': key };
  const words = h('span', { class: 'sim-words' }, label(option.label, option.detail, surface));
  return h('label', { class: 'sim-option' }, h('input', { ...names, checked, onchange }), words);
}

function field(part, surface) {
  const quiet = { autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', form: 'sim-none' };
  const oninput = (event) => surface.set(part.setting, typed(event.target.value));
  const value = surface.state[part.setting] ?? '';
  const line = h('input', {
    type: 'text',
    class: 'sim-field',
    value,
    'data-key': surface.key(part),
    oninput,
    ...quiet,
  });
  return h('label', { class: 'sim-typed' }, h('span', { class: 'sim-label' }, surface.filled(part.field)), line);
}

function photo(part, surface) {
  const drawing = picture(surface.valued(part.picture));
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', surface.filled(part.alt));
  drawing.removeAttribute('aria-hidden');
  return h('div', { class: 'sim-photo' }, drawing);
}

function group(part, surface) {
  const names = { role: 'group', 'aria-label': surface.filled(part.group), class: `sim-group-${part.tone ?? 'card'}` };
  return h('div', names, drawn(part.items, surface));
}
