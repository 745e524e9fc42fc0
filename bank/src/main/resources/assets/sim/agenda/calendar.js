// A week of calendars that may be shown or hidden, the invitations that wait for a reply, and the form of a meeting.
import { button, h } from '../kit.js';
import { hour } from './values.js';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'];

export function calendar(agenda) {
  return [
    h('h2', { tabindex: '-1' }, `Semaine du ${dated(agenda, 0)}`),
    agenda.has('meet') && button('Nouveau rendez-vous', () => agenda.go({ view: 'meeting' }), { class: 'sim-button sim-main' }),
    invitations(agenda),
    shown(agenda),
    h('div', { class: 'agenda-week' }, DAYS.map((day, place) => column(agenda, day, place))),
  ];
}

function dated(agenda, place) {
  const date = new Date(`${agenda.model.week}T12:00`);
  date.setDate(date.getDate() + place);
  return date.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' });
}

function invitations(agenda) {
  const all = agenda.model.invitations ?? [];
  if (!all.length) return null;
  return h('section', { class: 'agenda-invitations', 'aria-label': 'Invitations' }, h('h3', {}, 'Invitations'), all.map((each) => invitation(agenda, each)));
}

function invitation(agenda, each) {
  const given = agenda.state[`reply.${each.id}`];
  const answer = (value, name) => button(name, () => agenda.reply(each, value), { class: 'sim-button sim-plain', 'aria-pressed': String(given === value), 'aria-label': `${name} : ${each.title}`, 'data-reply': `${each.id}-${value}` });
  const when = `${each.day} de ${hour(each.start)} à ${hour(each.end)}`;
  return h('div', { class: 'agenda-invitation' }, h('p', {}, h('strong', {}, each.title), h('br'), `${when}, invitation envoyée par ${each.from}`), each.text && h('p', {}, each.text), h('div', { class: 'agenda-acts' }, answer('oui', 'Accepter'), answer('peut-être', 'Peut-être'), answer('non', 'Refuser')));
}

/** Which calendars are seen. */
function shown(agenda) {
  const box = ({ id, name }) => {
    const flip = () => {
      if (!agenda.concealed.delete(id)) agenda.concealed.add(id);
      agenda.show(agenda.place);
      agenda.main.querySelector(`[data-calendar="${id}"]`).focus();
    };
    return h('label', { class: 'agenda-box' }, h('input', { type: 'checkbox', form: 'sim-none', checked: !agenda.concealed.has(id), onchange: flip, 'data-calendar': id }), name);
  };
  return h('fieldset', { class: 'agenda-boxes' }, h('legend', {}, 'Agendas affichés'), agenda.model.calendars.map(box));
}

function column(agenda, day, place) {
  const events = [...(agenda.model.events ?? []), ...agenda.made].filter((event) => event.day === day && !agenda.concealed.has(event.calendar)).sort((a, b) => a.start.localeCompare(b.start));
  const items = events.map((event) => h('li', { class: `agenda-event agenda-tone${tone(agenda, event)}` }, h('strong', {}, `${hour(event.start)} – ${hour(event.end)}`), ' ', h('span', {}, event.title), ' ', h('small', {}, [calendarOf(agenda, event), event.place].filter((part) => part).join(' · '))));
  return h('section', { class: 'agenda-day' }, h('h3', {}, day, ' ', h('small', {}, dated(agenda, place))), items.length ? h('ul', {}, items) : h('p', { class: 'agenda-none' }, 'Rien'));
}

function calendarOf(agenda, event) {
  return agenda.model.calendars.find(({ id }) => id === event.calendar)?.name ?? 'Mon rendez-vous';
}

function tone(agenda, event) {
  return (agenda.model.calendars.findIndex(({ id }) => id === event.calendar) % 5) + 1;
}

export function meeting(agenda) {
  const title = h('input', { type: 'text', class: 'agenda-field', form: 'sim-none', autocomplete: 'off' });
  const choose = (options) => h('select', { class: 'sim-select', form: 'sim-none' }, options.map(([value, name]) => h('option', { value }, name)));
  const day = choose(DAYS.map((each, place) => [each, `${each} ${dated(agenda, place)}`]));
  const [start, end] = [times(8, 17), times(8, 18).slice(1)].map((all) => choose(all.map((time) => [time, hour(time)])));
  const guests = agenda.contacts.map((contact) => ({ contact, box: h('input', { type: 'checkbox', form: 'sim-none' }) }));
  const trouble = h('p', { class: 'agenda-trouble', role: 'alert' });
  const make = () => {
    const event = { title: title.value.trim().replace(/\s+/g, ' '), day: day.value, start: start.value, end: end.value };
    const invited = guests.filter(({ box }) => box.checked).map(({ contact }) => contact);
    trouble.textContent = !event.title ? 'Donnez un titre.' : event.start >= event.end ? 'La fin vient avant le début.' : '';
    if (!trouble.textContent) agenda.meet({ ...event, guests: invited });
  };
  const line = (name, field) => h('label', {}, h('span', {}, name), field);
  return [
    h('h2', { tabindex: '-1' }, 'Nouveau rendez-vous'),
    h('div', { class: 'agenda-lines' }, line('Titre', title), line('Jour', day), line('Début', start), line('Fin', end)),
    h('fieldset', { class: 'agenda-boxes' }, h('legend', {}, 'Personnes invitées'), guests.map(({ contact, box }) => h('label', { class: 'agenda-box' }, box, contact.name))),
    trouble,
    h('div', { class: 'agenda-acts' }, button('Inviter et enregistrer', make, { class: 'sim-button sim-main' }), button('Annuler', () => agenda.go({ view: 'calendar' }), { class: 'sim-button sim-plain' })),
  ];
}

/** Every half hour. */
function times(from, to) {
  const all = [];
  for (let half = from * 2; half <= to * 2; half += 1) all.push(`${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
  return all;
}
