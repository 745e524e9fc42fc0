// A meeting: its door, who is there, one's own microphone, camera, hand and screen; more for who leads it.
import { button, h } from '../kit.js';

export function meeting(meet) {
  const { state, model } = meet;
  const door = meet.act('Rejoindre la réunion', 'join', () => meet.alter('joined', 'oui', 'Vous êtes dans la réunion.'), { class: 'sim-button sim-main' });
  const isIn = state.joined === 'oui';
  return [
    h('h2', { tabindex: '-1' }, model.meeting.name, ' ', h('small', {}, isIn ? 'en cours' : 'vous n’y êtes pas encore')),
    model.meeting.told && h('p', {}, model.meeting.told),
    h('ul', { class: 'meet-people' }, you(meet), isIn ? model.meeting.people.filter(({ id }) => !state.removed.split('+').includes(id)).map((person) => guest(meet, person)) : []),
    h('div', { class: 'meet-acts' }, own(meet), isIn ? here(meet) : door),
    isIn && state.share !== 'none' && h('p', { class: 'meet-shared' }, `Tous voient maintenant : ${shown(meet)}.`),
  ];
}

function shown({ state, model }) {
  if (state.share === 'screen') return 'tout votre écran';
  return `la fenêtre « ${model.meeting.windows.find(({ id }) => id === state.share).name} »`;
}

const WORDS = { on: 'allumé', off: 'coupé' };

function you({ state }) {
  const hand = state.hand === 'oui' ? ', main levée' : '';
  const camera = { on: 'allumée', off: 'coupée' }[state.camera];
  return h('li', {}, h('strong', {}, 'Vous'), ' ', h('small', {}, `micro ${WORDS[state.mic]}, caméra ${camera}${hand}`));
}

function own(meet) {
  const toggle = (setting, name, ends) => {
    const isOn = meet.state[setting] === 'on';
    const label = isOn ? `Couper ${name}` : `Rétablir ${name}`;
    return meet.act(label, setting, () => meet.alter(setting, isOn ? 'off' : 'on', `${ends} ${isOn ? 'ne vous' : 'vous'} ${setting === 'mic' ? 'entendent' : 'voient'}${isOn ? ' plus' : ''}.`));
  };
  return [toggle('mic', 'le micro', 'Les autres'), toggle('camera', 'la caméra', 'Les autres')];
}

function here(meet) {
  const { state } = meet;
  const up = state.hand === 'oui';
  const shares = state.share !== 'none';
  return [
    meet.act(up ? 'Baisser la main' : 'Lever la main', 'hand', () => meet.alter('hand', up ? 'non' : 'oui', up ? 'Main baissée.' : 'Main levée : tous la voient.')),
    shares ? meet.act('Arrêter le partage', 'share', () => meet.alter('share', 'none', 'Plus rien n’est partagé.')) : meet.act('Partager', 'share', () => meet.go({ view: 'sharing' })),
  ];
}

function guest(meet, person) {
  const mic = `mic.${person.id}`;
  const isOn = meet.state[mic] === 'on';
  const hand = meet.state[`hand.${person.id}`] === 'oui' ? ', main levée' : '';
  const told = h('small', {}, `micro ${WORDS[meet.state[mic]]}${hand}${person.told ? `, ${person.told}` : ''}`);
  const speaks = meet.state.floor === person.id ? h('em', {}, ' a la parole') : '';
  const acts = meet.model.meeting.you.leads ? h('div', { class: 'meet-acts' }, leading(meet, person, mic, isOn)) : '';
  return h('li', {}, h('span', {}, h('strong', {}, person.name), ' ', told, speaks), acts);
}

/** What only who leads may do to others; nobody's microphone is opened from afar, they are given the floor. */
function leading(meet, { id, name }, mic, isOn) {
  const out = [...meet.state.removed.split('+').filter((each) => each), id].sort().join('+');
  return [
    isOn ? meet.act('Couper le micro', `${id}-mic`, () => meet.alter(mic, 'off', `Le micro de ${name} est coupé.`), { 'aria-label': `Couper le micro de ${name}` }) : '',
    meet.act('Donner la parole', `${id}-floor`, () => meet.alter('floor', id, `${name} a la parole.`), { 'aria-label': `Donner la parole à ${name}` }),
    meet.act('Faire sortir', `${id}-out`, () => meet.alter('removed', out, `${name} n’est plus dans la réunion.`), { 'aria-label': `Faire sortir ${name}` }),
  ];
}

/** What may be shown: the whole screen, or one window; each tells what others would see. */
export function sharing(meet) {
  const back = () => meet.go({ view: 'meeting' });
  const share = (id) => () => { meet.set('share', id); back(); meet.say(`Tous voient maintenant : ${shown(meet)}.`); };
  const choice = (id, name, told) => h('li', {}, h('span', {}, h('strong', {}, name), ' ', h('small', {}, told)), button('Partager', share(id), { class: 'sim-button sim-plain', 'aria-label': `Partager : ${name}` }));
  const windows = meet.model.meeting.windows ?? [];
  return [
    h('h2', { tabindex: '-1' }, 'Que voulez-vous partager ?'),
    h('ul', { class: 'meet-people' }, choice('screen', "Tout l'écran", 'Toutes vos fenêtres, et les notifications qui arrivent'), windows.map(({ id, name, told }) => choice(id, name, told))),
    button('Annuler', back, { class: 'sim-button sim-plain' }),
  ];
}
