// A week of calendars that may be shown or hidden, the invitations that wait for a reply, and the form of a meeting.
import { button, h } from '../kit.js';
import { LOCALE } from '../language.js';
import { hour } from './values.js';
import { words } from './words.js';

/** The days as events name them, each with its name for the reader. */
const DAYS = Object.entries(words.days);

export function calendar(agenda) {
  return [
    h('h2', { tabindex: '-1' }, words.week(dated(agenda, 0))),
    agenda.has('meet') &&
      button(words.newEvent, () => agenda.go({ view: 'meeting' }), { class: 'sim-button sim-main' }),
    invitations(agenda),
    shown(agenda),
    h(
      'div',
      { class: 'agenda-week' },
      DAYS.map(([day, name], place) => column(agenda, day, name, place)),
    ),
  ];
}

function dated(agenda, place) {
  const date = new Date(`${agenda.model.week}T12:00`);
  date.setDate(date.getDate() + place);
  return date.toLocaleDateString(LOCALE, { day: 'numeric', month: 'long' });
}

function invitations(agenda) {
  const all = agenda.model.invitations ?? [];
  if (!all.length) return null;
  return h(
    'section',
    { class: 'agenda-invitations', 'aria-label': words.invitations },
    h('h3', {}, words.invitations),
    all.map((each) => invitation(agenda, each)),
  );
}

function invitation(agenda, each) {
  const given = agenda.state[`reply.${each.id}`];
  const answer = (value, name) =>
    button(name, () => agenda.reply(each, value), {
      class: 'sim-button sim-plain',
      'aria-pressed': String(given === value),
      'aria-label': words.about(name, each.title),
      'data-reply': `${each.id}-${value}`,
    });
  const when = words.when(words.days[each.day] ?? each.day, hour(each.start), hour(each.end));
  return h(
    'div',
    { class: 'agenda-invitation' },
    h('p', {}, h('strong', {}, each.title), h('br'), `${when}, ${words.invitedBy(each.from)}`),
    each.text && h('p', {}, each.text),
    h(
      'div',
      { class: 'agenda-acts' },
      answer('oui', words.accept),
      answer('peut-être', words.maybe),
      answer('non', words.decline),
    ),
  );
}

/** Which calendars are seen. */
function shown(agenda) {
  const box = ({ id, name }) => {
    const flip = () => {
      if (!agenda.concealed.delete(id)) agenda.concealed.add(id);
      agenda.show(agenda.place);
      agenda.main.querySelector(`[data-calendar="${id}"]`).focus();
    };
    return h(
      'label',
      { class: 'agenda-box' },
      h('input', {
        type: 'checkbox',
        form: 'sim-none',
        checked: !agenda.concealed.has(id),
        onchange: flip,
        'data-calendar': id,
      }),
      name,
    );
  };
  return h('fieldset', { class: 'agenda-boxes' }, h('legend', {}, words.shown), agenda.model.calendars.map(box));
}

function column(agenda, day, name, place) {
  const events = [...(agenda.model.events ?? []), ...agenda.made]
    .filter((event) => event.day === day && !agenda.concealed.has(event.calendar))
    .sort((a, b) => a.start.localeCompare(b.start));
  const items = events.map((event) =>
    h(
      'li',
      { class: `agenda-event agenda-tone${tone(agenda, event)}` },
      h('strong', {}, `${hour(event.start)} – ${hour(event.end)}`),
      ' ',
      h('span', {}, event.title),
      ' ',
      h('small', {}, [calendarOf(agenda, event), event.place].filter((part) => part).join(' · ')),
    ),
  );
  return h(
    'section',
    { class: 'agenda-day' },
    h('h3', {}, name, ' ', h('small', {}, dated(agenda, place))),
    items.length ? h('ul', {}, items) : h('p', { class: 'office-note' }, words.nothing),
  );
}

function calendarOf(agenda, event) {
  return agenda.model.calendars.find(({ id }) => id === event.calendar)?.name ?? words.mine;
}

function tone(agenda, event) {
  return (agenda.model.calendars.findIndex(({ id }) => id === event.calendar) % 5) + 1;
}

export function meeting(agenda) {
  const title = h('input', { type: 'text', class: 'office-field', form: 'sim-none', autocomplete: 'off' });
  const choose = (options) =>
    h(
      'select',
      { class: 'sim-select', form: 'sim-none' },
      options.map(([value, name]) => h('option', { value }, name)),
    );
  const day = choose(DAYS.map(([each, name], place) => [each, `${name} ${dated(agenda, place)}`]));
  const [start, end] = [times(8, 17), times(8, 18).slice(1)].map((all) =>
    choose(all.map((time) => [time, hour(time)])),
  );
  const guests = agenda.contacts.map((contact) => ({
    contact,
    box: h('input', { type: 'checkbox', form: 'sim-none' }),
  }));
  const trouble = h('p', { class: 'office-trouble', role: 'alert' });
  const make = () => {
    const event = {
      title: title.value.trim().replace(/\s+/g, ' '),
      day: day.value,
      start: start.value,
      end: end.value,
    };
    const invited = guests.filter(({ box }) => box.checked).map(({ contact }) => contact);
    trouble.textContent = !event.title ? words.noTitle : event.start >= event.end ? words.endsEarly : '';
    if (!trouble.textContent) agenda.meet({ ...event, guests: invited });
  };
  const line = (name, field) => h('label', {}, h('span', {}, name), field);
  return [
    h('h2', { tabindex: '-1' }, words.newEvent),
    h(
      'div',
      { class: 'office-lines agenda-lines' },
      line(words.title, title),
      line(words.day, day),
      line(words.start, start),
      line(words.end, end),
    ),
    h(
      'fieldset',
      { class: 'agenda-boxes' },
      h('legend', {}, words.guests),
      guests.map(({ contact, box }) => h('label', { class: 'agenda-box' }, box, contact.name)),
    ),
    trouble,
    h(
      'div',
      { class: 'agenda-acts' },
      button(words.invite, make, { class: 'sim-button sim-main' }),
      button(words.cancel, () => agenda.go({ view: 'calendar' }), { class: 'sim-button sim-plain' }),
    ),
  ];
}

/** Every half hour. */
function times(from, to) {
  const all = [];
  for (let half = from * 2; half <= to * 2; half += 1)
    all.push(`${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
  return all;
}
