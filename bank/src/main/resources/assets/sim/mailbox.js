// pix-mailbox: folders, messages, writing, attachments, rules. Model: pix.bank.mailbox.Post.
// State: folder.ID (inbox, sent, spam, trash or a folder's name), opened, starred, viewed, saved, followed (what was
// opened, starred… in order, joined by « + »), sent.* (the last message sent, and sent.count), rule.* (the last rule).
import { button, h, icon, Simulator } from './kit.js';
import { compose } from './mailbox/compose.js';
import { list } from './mailbox/list.js';
import { reading, original, opened } from './mailbox/reading.js';
import { rules } from './mailbox/rules.js';
import { words } from './mailbox/words.js';

const VIEWS = { list, reading, original, opened, compose, rules };

class Mailbox extends Simulator {
  start() {
    this.messages = this.model.messages.map((message) => ({ folder: 'inbox', ...message }));
    this.messages.forEach(({ id, folder }) => this.set(`folder.${id}`, folder));
    ['opened', 'starred', 'viewed', 'saved', 'followed'].forEach((setting) => this.set(setting, ''));
    this.forget('sent', ['how', 'about', 'to', 'cc', 'bcc', 'subject', 'text', 'body', 'files']);
    this.forget('rule', ['field', 'words', 'folder']);
    this.set('sent.count', 0);
    this.asked = '';
    this.main = h('div', { class: 'mail-main' });
    this.nav = h('nav', { class: 'mail-folders', 'aria-label': words.allFolders });
    const again = this.again();
    const name = h('p', { class: 'sim-title' }, icon('M3 6h18v13H3Z', 'm3 7 9 7 9-7'), this.model.title, again);
    this.stage.append(name, h('div', { class: 'mail-desk' }, this.nav, this.main));
    this.show({ view: 'list', folder: 'inbox' });
  }

  forget(group, names) {
    names.forEach((name) => this.set(`${group}.${name}`, ''));
  }

  restart() {
    super.restart();
    this.main.querySelector('h2').focus();
  }

  has(tool) {
    return (this.model.tools ?? ['search', 'star', 'report']).includes(tool);
  }

  /** Goes somewhere, and with the focus to its title, where a screen reader reads on. */
  go(place) {
    this.show(place);
    this.main.querySelector('h2').focus();
    this.say('');
  }

  show(place) {
    this.place = place;
    this.nav.replaceChildren(...this.ways());
    this.main.replaceChildren(...VIEWS[place.view](this, place).filter((part) => part));
  }

  /** Where one can go from anywhere. */
  ways() {
    const write = button(words.newMessage, () => this.go({ view: 'compose', how: 'new' }), {
      class: 'sim-button sim-main',
    });
    const folders = this.folders().map(([id, name]) => this.way(id, name));
    const rule =
      this.has('rules') &&
      button(words.rules, () => this.go({ view: 'rules' }), {
        class: 'sim-button office-way mail-folder',
        'aria-current': this.place.view === 'rules' && 'page',
      });
    return [
      write,
      h(
        'ul',
        {},
        folders.map((folder) => h('li', {}, folder)),
      ),
      rule || '',
    ];
  }

  way(id, name) {
    const unread = this.messages.filter((message) => message.folder === id && message.unread).length;
    const shown = [
      name,
      unread
        ? h(
            'span',
            { class: 'mail-count' },
            String(unread),
            h('span', { class: 'sim-unseen' }, ` ${words.unreadCount}`),
          )
        : '',
    ];
    const here = this.place.folder === id && 'page';
    const onclick = () => {
      this.asked = '';
      this.go({ view: 'list', folder: id });
    };
    const looks = { class: 'sim-button office-way mail-folder', 'aria-current': here };
    return h('button', { type: 'button', ...looks, onclick }, shown);
  }

  /** Every folder: [id, name]. */
  folders() {
    return [...Object.entries(words.folders), ...(this.model.folders ?? []).map((name) => [name, name])];
  }

  named(folder) {
    return words.folders[folder] ?? folder;
  }

  move(message, folder) {
    const from = message.folder;
    message.folder = folder;
    this.set(`folder.${message.id}`, folder);
    this.go({ view: 'list', folder: from });
    this.say(words.moved(message.subject, this.named(folder)));
  }

  read(message) {
    message.unread = false;
    this.note('opened', message.id);
    this.go({ view: 'reading', folder: message.folder, message });
  }

  star(message) {
    message.starred = !message.starred;
    this.set(
      'starred',
      this.messages
        .filter(({ starred }) => starred)
        .map(({ id }) => id)
        .join('+'),
    );
  }

  /** Adds to what was done, once each. */
  note(setting, done) {
    const all = this.state[setting] ? this.state[setting].split('+') : [];
    if (!all.includes(done)) this.set(setting, [...all, done].join('+'));
  }

  /** A message leaves: it is the last one sent, and a copy stays. */
  send({ how, about, to, cc, bcc, subject, text, files }) {
    const count = Number(this.state['sent.count']) + 1;
    const told = { how, about: about?.id ?? '', subject, text, body: text ? 'oui' : 'non', count };
    const lists = { to, cc, bcc, files: files.map(({ name }) => name) };
    Object.entries(told).forEach(([name, value]) => this.set(`sent.${name}`, value));
    Object.entries(lists).forEach(([name, all]) => this.set(`sent.${name}`, [...all].sort().join('+')));
    const people = (all) => all.map((address) => ({ name: address, address }));
    const date = this.messages
      .map((message) => message.date)
      .sort()
      .at(-1);
    const mine = { id: `s${count}`, from: this.model.owner, to: people(to), cc: people(cc), bcc: people(bcc) };
    this.messages.push({
      ...mine,
      date,
      subject: subject || words.noSubject,
      text,
      attachments: files,
      folder: 'sent',
    });
    this.go({ view: 'list', folder: 'inbox' });
    this.say(words.sent);
  }
}

customElements.define('pix-mailbox', Mailbox);
