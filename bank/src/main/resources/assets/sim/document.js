// pix-document: documents written by several people, and who may do what with them. Model: pix.bank.families.document.
// State: opened, line.ID, new.N and new.N.after, proposed.ID, suggestion.ID (pending, accepted, refused), resolved.ID,
// reply.ID, comment.on, comment.text, version.DOC, role.PLACE.PERSON, link.PLACE, until.DOC, password.DOC, copied,
// asked, sent.to, sent.link, sent.text, exported, export.what, export.comments, marked (lines).
import { button, h, icon, Simulator } from './kit.js';
import { drive, refused } from './document/drive.js';
import { page } from './document/page.js';
import { history } from './document/history.js';
import { exporting } from './document/export.js';
import { messages } from './document/messages.js';
import { sharing } from './document/sharing.js';
import { words } from './document/words.js';

const VIEWS = { drive, refused, page, history, exporting, messages, sharing };

class SharedDocuments extends Simulator {
  start() {
    this.documents = this.model.documents.map((each) => ({
      ...each,
      shown: each.listed ?? true,
      role: each.owner === 'vous' ? 'owner' : (each.role ?? 'edit'),
      now: each.lines.map((line) => ({ ...line })),
      comments: each.comments.map((comment) => ({ ...comment, replies: [...(comment.replies ?? [])] })),
    }));
    this.proposed = {};
    this.sent = [];
    this.suggests = false;
    this.forget();
    this.main = h('div', { class: 'office-main doc-main' });
    this.nav = h('nav', { class: 'office-ways', 'aria-label': words.sections });
    const mark = icon('M6 3h9l4 4v14H6Z', 'M9 11h7', 'M9 15h7');
    this.stage.append(h('p', { class: 'sim-title' }, mark, this.model.title, this.again()), this.nav, this.main);
    this.show({ view: this.hasMessages() && this.model.messages.length ? 'messages' : 'drive' });
  }

  /** Everything as the author wrote it. */
  forget() {
    ['opened', 'copied', 'asked', 'sent.to', 'sent.link', 'sent.text', 'marked', 'exported'].forEach((each) =>
      this.set(each, ''),
    );
    ['comment.on', 'comment.text', 'export.what', 'export.comments'].forEach((each) => this.set(each, ''));
    this.set('sent.body', 'non');
    ['sent', 'new', 'comment'].forEach((each) => this.set(`${each}.count`, 0));
    const all = Object.keys(this.state);
    all.filter((each) => /^(new\.\d|proposed\.|reply\.)/.test(each)).forEach((each) => this.set(each, ''));
    this.places().forEach((place) => {
      this.set(`link.${place.id}`, place.link ?? 'none');
      this.model.people.forEach(({ id }) => this.set(`role.${place.id}.${id}`, place.rights?.[id] ?? 'none'));
    });
    this.documents.forEach((each) => {
      this.set(`until.${each.id}`, '');
      this.set(`password.${each.id}`, 'non');
      this.set(`version.${each.id}`, '');
      each.comments.forEach(({ id, resolved }) => this.set(`resolved.${id}`, resolved ? 'oui' : 'non'));
      each.suggestions.forEach(({ id }) => this.set(`suggestion.${id}`, 'pending'));
    });
    this.tell();
  }

  /** What can be shared: folders and documents. */
  places() {
    return [...this.model.folders, ...this.model.documents];
  }

  /** The settings of the lines: those that were there, then those that were added. */
  tell() {
    let added = 0;
    for (const { id, lines, versions, now } of this.documents) {
      const known = new Set([...lines, ...versions.flatMap((version) => version.lines)].map((line) => line.id));
      const gone = new Set(known);
      let last = id;
      for (const line of now) {
        if (known.has(line.id)) {
          this.set(`line.${line.id}`, line.text);
          gone.delete(line.id);
          last = line.id;
        } else if (line.text.trim()) {
          added += 1;
          this.set(`new.${added}`, line.text.trim());
          this.set(`new.${added}.after`, last);
        }
      }
      gone.forEach((each) => this.set(`line.${each}`, ''));
    }
    for (let more = added + 1; more <= Number(this.state['new.count']); more++) {
      this.set(`new.${more}`, '');
      this.set(`new.${more}.after`, '');
    }
    this.set('new.count', added);
  }

  restart() {
    super.restart();
    this.main.querySelector('h2').focus();
  }

  has(tool) {
    return this.model.tools.includes(tool);
  }

  hasMessages() {
    return this.model.messages.length > 0 || this.has('write');
  }

  name(id) {
    return id === 'vous' ? words.you : this.model.people.find((person) => person.id === id).name;
  }

  document(id) {
    return this.documents.find((each) => each.id === id);
  }

  /** Who owns a document decides with whom it is shared. */
  manages({ role }) {
    return this.has('share') && role === 'owner';
  }

  ways() {
    return this.hasMessages() ? ['drive', 'messages'] : ['drive'];
  }

  /** Opens a document, or says that it is not for the learner. */
  open(document) {
    if (document.role === 'none') return this.go({ view: 'refused', document });
    document.shown = true;
    this.set('opened', document.id);
    return this.go({ view: 'page', document });
  }

  go(place) {
    this.show(place);
    this.main.querySelector('h2').focus();
    this.say('');
  }

  show(place) {
    this.place = place;
    const here = place.view === 'messages' ? 'messages' : 'drive';
    const way = (view) =>
      button(words.ways[view], () => this.go({ view }), {
        class: 'sim-button office-way',
        'data-key': view,
        'aria-current': here === view && 'page',
      });
    this.nav.hidden = this.ways().length < 2;
    this.nav.replaceChildren(...this.ways().map(way));
    this.main.replaceChildren(...VIEWS[place.view](this, place).filter((part) => part));
  }

  /** Something changed where it stands: all is drawn again, and the focus stays, or goes to what bears this key. */
  redraw(told, key = document.activeElement?.dataset.key) {
    this.show(this.place);
    (this.main.querySelector(`[data-key="${key}"]`) ?? this.main.querySelector('h2')).focus();
    this.say(told);
  }

  alter(setting, value, told, key) {
    this.set(setting, value);
    this.redraw(told, key);
  }

  act(label, key, onclick, more = {}) {
    return button(label, onclick, { class: 'sim-button sim-plain', 'data-key': key, ...more });
  }

  back(label, place) {
    return button(label, () => this.go(place), {
      class: 'sim-button doc-back',
      'data-key': 'back',
      drawing: icon('M15 5l-7 7 7 7'),
    });
  }

  /** The first letters of a name on a spot; the place among the people gives its hue. */
  face(id) {
    const hue = id === 'vous' ? 0 : 1 + this.model.people.findIndex((person) => person.id === id);
    const letters = this.name(id)
      .replace(/^(Mme|M\.) /, '')
      .slice(0, 1);
    return h('span', { class: `doc-face doc-hue${hue % 7}`, 'aria-hidden': 'true' }, letters);
  }
}

customElements.define('pix-document', SharedDocuments);
