// pix-agenda: an address book and a week of calendars. Model: pix.bank.agenda.Diary.
// State: contact.ID (oui, or nothing once deleted), contact.ID.Nom, contact.ID.LABEL, new.LABEL (the last card made),
// used (ID.LABEL, the last one called, written to, gone to), reply.ID (oui, non, peut-être), event.* (the last meeting
// made: title, day, start, end, guests, and event.count), imported, import.double, export.format, export.what.
import { button, h, icon, Simulator } from './kit.js';
import { contacts, card, edit } from './agenda/contacts.js';
import { calendar, meeting } from './agenda/calendar.js';
import { exchange } from './agenda/exchange.js';
import { plain } from './agenda/values.js';
import { words } from './agenda/words.js';

const VIEWS = { contacts, card, edit, calendar, meeting, exchange };

class Agenda extends Simulator {
  start() {
    this.contacts = (this.model.contacts ?? []).map((contact) => ({ ...contact, details: { ...contact.details } }));
    this.contacts.forEach((contact) => this.tell(contact));
    (this.model.invitations ?? []).forEach(({ id }) => this.set(`reply.${id}`, ''));
    [
      'used',
      'imported',
      'import.double',
      'export.format',
      'export.what',
      'event.title',
      'event.day',
      'event.start',
      'event.end',
      'event.guests',
    ].forEach((setting) => this.set(setting, ''));
    Object.keys(this.state)
      .filter((setting) => setting.startsWith('new.'))
      .forEach((setting) => this.set(setting, ''));
    this.set('event.count', 0);
    this.made = [];
    this.concealed = new Set((this.model.calendars ?? []).filter(({ shown }) => shown === false).map(({ id }) => id));
    this.asked = '';
    this.main = h('div', { class: 'office-main agenda-main' });
    this.nav = h('nav', { class: 'office-ways', 'aria-label': words.sections });
    const again = this.again();
    const name = h(
      'p',
      { class: 'sim-title' },
      icon('M4 6h16v14H4Z', 'M4 10h16', 'M8 3v5', 'M16 3v5'),
      this.model.title,
      again,
    );
    this.stage.append(name, this.nav, this.main);
    this.show({ view: this.ways()[0][0] });
  }

  restart() {
    super.restart();
    this.main.querySelector('h2').focus();
  }

  has(tool) {
    return (this.model.tools ?? []).includes(tool);
  }

  ways() {
    return [
      this.model.week && ['calendar', words.calendar],
      this.model.contacts && ['contacts', words.contacts],
      (this.has('import') || this.has('export')) && ['exchange', words.exchange],
    ].filter((way) => way);
  }

  go(place) {
    this.show(place);
    this.main.querySelector('h2').focus();
    this.say('');
  }

  show(place) {
    this.place = place;
    const way = ([view, name]) =>
      button(name, () => this.go({ view }), {
        class: 'sim-button office-way',
        'aria-current': place.view === view && 'page',
      });
    this.nav.hidden = this.ways().length < 2 && place.view === this.ways()[0][0];
    this.nav.replaceChildren(...this.ways().map(way));
    this.main.replaceChildren(...VIEWS[place.view](this, place).filter((part) => part));
  }

  /** A card as settings. */
  tell({ id, name, details }) {
    this.set(`contact.${id}`, 'oui');
    this.set(`contact.${id}.Nom`, name);
    Object.entries(details).forEach(([label, value]) => this.set(`contact.${id}.${label}`, plain(value)));
  }

  /** A card made or changed by hand. */
  keep(contact, { Nom, ...details }) {
    const card = contact ?? { id: `new${this.contacts.length}` };
    Object.assign(card, { name: Nom, details });
    if (!contact) {
      this.contacts.push(card);
      Object.entries({ Nom, ...details }).forEach(([label, value]) => this.set(`new.${label}`, plain(value)));
    }
    this.tell(card);
    this.go({ view: 'card', contact: card });
    this.say(words.saved(Nom));
  }

  drop(contact) {
    this.contacts = this.contacts.filter((each) => each !== contact);
    this.set(`contact.${contact.id}`, '');
    this.go({ view: 'contacts' });
    this.say(words.deleted(contact.name));
  }

  reply(invitation, answer) {
    this.set(`reply.${invitation.id}`, answer);
    this.show(this.place);
    this.main.querySelector(`[data-reply="${invitation.id}-${answer}"]`).focus();
    this.say(words.replied(invitation.title, words.replies[answer]));
  }

  meet(event) {
    this.made = [event];
    const { guests, ...told } = event;
    Object.entries(told).forEach(([name, value]) => this.set(`event.${name}`, value));
    this.set(
      'event.guests',
      guests
        .map(({ id }) => id)
        .sort()
        .join('+'),
    );
    this.set('event.count', Number(this.state['event.count']) + 1);
    this.go({ view: 'calendar' });
    this.say(words.met(event.title, guests.length));
  }
}

customElements.define('pix-agenda', Agenda);
