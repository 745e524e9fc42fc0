// A meeting: its door, who is there, one's own microphone, camera, hand and screen; more for who leads it.
import { button, h } from '../kit.js';
import { words } from './words.js';

export function meeting(meet) {
  const { state, model } = meet;
  const door = meet.act(words.join, 'join', () => meet.alter('joined', 'oui', words.joined), {
    class: 'sim-button sim-main',
  });
  const isIn = state.joined === 'oui';
  return [
    h('h2', { tabindex: '-1' }, model.meeting.name, ' ', h('small', {}, isIn ? words.isOn : words.outside)),
    model.meeting.told && h('p', {}, model.meeting.told),
    h(
      'ul',
      { class: 'meet-people meet-room' },
      you(meet),
      isIn
        ? model.meeting.people
            .filter(({ id }) => !state.removed.split('+').includes(id))
            .map((person) => guest(meet, person))
        : [],
    ),
    h('div', { class: 'meet-acts meet-bar' }, own(meet), isIn ? here(meet) : door),
    isIn && state.share !== 'none' && h('p', { class: 'meet-shared' }, words.shared(shown(meet))),
  ];
}

function shown({ state, model }) {
  if (state.share === 'screen') return words.wholeScreen;
  return words.window(model.meeting.windows.find(({ id }) => id === state.share).name);
}

function you({ state }) {
  const told = [words.mic[state.mic], words.camera[state.camera], state.hand === 'oui' && words.handUp];
  return h(
    'li',
    { class: state.camera === 'on' ? 'meet-seen' : '' },
    face(words.you),
    h('span', {}, h('strong', {}, words.you), ' ', h('small', {}, told.filter(Boolean).join(', '))),
  );
}

/** The first letter, as services of meetings show who has no camera. */
function face(name) {
  return h('span', { class: 'meet-face', 'aria-hidden': 'true' }, name.replace(/^(Mme|M\.) /, '').slice(0, 1));
}

function own(meet) {
  return ['mic', 'camera'].map((setting) => {
    const to = meet.state[setting] === 'on' ? 'off' : 'on';
    return meet.act(words.turns[setting][to], setting, () => meet.alter(setting, to, words.turned[setting][to]));
  });
}

function here(meet) {
  const { state } = meet;
  const up = state.hand === 'oui';
  const shares = state.share !== 'none';
  return [
    meet.act(up ? words.lower : words.raise, 'hand', () =>
      meet.alter('hand', up ? 'non' : 'oui', up ? words.lowered : words.raised),
    ),
    shares
      ? meet.act(words.unshare, 'share', () => meet.alter('share', 'none', words.unshared))
      : meet.act(words.share, 'share', () => meet.go({ view: 'sharing' })),
  ];
}

function guest(meet, person) {
  const mic = `mic.${person.id}`;
  const isOn = meet.state[mic] === 'on';
  const parts = [words.mic[meet.state[mic]], meet.state[`hand.${person.id}`] === 'oui' && words.handUp, person.told];
  const told = h('small', {}, parts.filter(Boolean).join(', '));
  const speaks = meet.state.floor === person.id ? h('em', {}, ` ${words.speaks}`) : '';
  const acts = meet.model.meeting.you.leads ? h('div', { class: 'meet-acts' }, leading(meet, person, mic, isOn)) : '';
  return h(
    'li',
    { class: meet.state.floor === person.id ? 'meet-speaks' : '' },
    face(person.name),
    h('span', {}, h('strong', {}, person.name), ' ', told, speaks),
    acts,
  );
}

/** What only who leads may do to others; nobody's microphone is opened from afar, they are given the floor. */
function leading(meet, { id, name }, mic, isOn) {
  const out = [...meet.state.removed.split('+').filter((each) => each), id].sort().join('+');
  return [
    isOn
      ? meet.act(words.mute, `${id}-mic`, () => meet.alter(mic, 'off', words.muted(name)), {
          'aria-label': words.muteOf(name),
        })
      : '',
    meet.act(words.floor, `${id}-floor`, () => meet.alter('floor', id, words.hasFloor(name)), {
      'aria-label': words.floorTo(name),
    }),
    meet.act(words.remove, `${id}-out`, () => meet.alter('removed', out, words.removed(name)), {
      'aria-label': words.removeOf(name),
    }),
  ];
}

/** What may be shown: the whole screen, or one window; each tells what others would see. */
export function sharing(meet) {
  const back = () => meet.go({ view: 'meeting' });
  const share = (id) => () => {
    meet.set('share', id);
    back();
    meet.say(words.shared(shown(meet)));
  };
  const choice = (id, name, told) =>
    h(
      'li',
      {},
      h('span', {}, h('strong', {}, name), ' ', h('small', {}, told)),
      button(words.share, share(id), { class: 'sim-button sim-plain', 'aria-label': words.about(words.share, name) }),
    );
  const windows = meet.model.meeting.windows ?? [];
  return [
    h('h2', { tabindex: '-1' }, words.whatToShare),
    h(
      'ul',
      { class: 'meet-people' },
      choice('screen', words.screen, words.aboutScreen),
      windows.map(({ id, name, told }) => choice(id, name, told)),
    ),
    button(words.cancel, back, { class: 'sim-button sim-plain' }),
  ];
}
