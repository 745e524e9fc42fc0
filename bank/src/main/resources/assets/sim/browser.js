// A browser on a small invented web, with tabs, history, bookmarks and the real target of links. The address shown is
// the invented one. Pages hold no script: what happens in them is listened to from here. Without this script the iframe
// inside still shows the first page.

import { words } from './browser/words.js';

const SEARCH = 'https://cherche.example/recherche?q=';
const SITE = /^[^\s/?#.]+(\.[^\s/?#.]+)+(?=[/?#]|$)/;
const LONG_PRESS = 550;
const SHEET = '/.certificat';
/** The drawing beside the address, and with it the words, of each kind of connection. */
const CONNECTIONS = { encrypted: 'lock', certified: 'lock', plain: 'unlock', warned: 'warning' };
const ICONS = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  reload: 'M19 12a7 7 0 1 1-2.05-4.95L19 9M19 4v5h-5',
  star: 'M12 4l2.5 5.2 5.7.8-4.1 4 1 5.6-5.1-2.7-5.1 2.7 1-5.6-4.1-4 5.7-.8z',
  plus: 'M12 5v14M5 12h14',
  close: 'M7 7l10 10M17 7L7 17',
  go: 'M5 12h14M13 6l6 6-6 6',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  unlock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3M4 4l16 17',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.5v.5',
};

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

function icon(name) {
  const holder = make('span', { 'aria-hidden': 'true' });
  holder.innerHTML = `<svg viewBox="0 0 24 24"><path d="${ICONS[name]}"/></svg>`;
  return holder;
}

function button(name, label, onclick) {
  return make(
    'button',
    { type: 'button', class: `browser-button browser-${name}`, 'aria-label': label, title: label, onclick },
    icon(name),
  );
}

function drawingOf(connection) {
  return CONNECTIONS[connection] ?? CONNECTIONS.encrypted;
}

/** A tab: where it has been (addresses on the platform), where it stands, and the frame that shows it. */
class Tab {
  constructor(visited = [], at = -1) {
    Object.assign(this, { visited, at, title: words.newTab });
    // Safari runs no listener of ours in a frame without allow-scripts; the pages' own policy forbids every script.
    this.frame = make('iframe', { sandbox: 'allow-same-origin allow-forms allow-scripts', title: this.title });
  }
  get url() {
    return this.visited[this.at];
  }
  get connection() {
    return this.frame.contentDocument?.documentElement.dataset.connection;
  }
  visit(url) {
    if (url === this.url) return;
    this.visited = [...this.visited.slice(0, this.at + 1), url];
    this.at = this.visited.length - 1;
  }
  /** Replaces, so that the learner's own browser keeps no trace: its « back » still leaves the question. */
  show() {
    this.frame.contentWindow.location.replace(this.url);
  }
}

class PixBrowser extends HTMLElement {
  connectedCallback() {
    if (this.tabs) return;
    this.base = this.getAttribute('base');
    this.memory = `pix-browser ${this.base}`;
    this.build();
    this.restore();
  }

  // ——— addresses

  url(address) {
    return new URL(`${this.base}/${address.replace(/^https?:\/\//, '')}`, location.href).href;
  }

  address(url) {
    const place = new URL(url, location.href);
    const text = `https://${place.pathname.slice(this.base.length + 1)}${place.search}`;
    try {
      return decodeURI(text);
    } catch {
      return text;
    }
  }

  /** The same as the bar shows it: not encrypted, or the browser's own page about a certificate. */
  told(tab) {
    const address = this.address(tab.url);
    if (tab.connection === 'plain') return address.replace('https:', 'http:');
    return tab.connection === 'sheet' ? `about:certificat?site=${new URL(address).host}` : address;
  }

  /** What is typed is an address if it begins like a site's name, else words to search for. */
  typed(text) {
    const own = new URL(this.base, location.href).href + '/';
    const bare = text
      .trim()
      .replace(own, '')
      .replace(/^https?:\/\//i, '');
    const site = bare.match(SITE);
    if (!site) return SEARCH + encodeURIComponent(bare);
    const host = site[0].toLowerCase();
    return `https://${host}${bare.slice(host.length).replace(/^(?=[^/]|$)/, '/')}`;
  }

  // ——— tabs and history

  get current() {
    return this.tabs[this.shown];
  }

  open(address, { inNewTab = false } = {}) {
    if (inNewTab) this.add(new Tab());
    this.current.visit(this.url(address));
    this.load();
  }

  load() {
    this.say(words.loading);
    this.current.show();
    this.render();
  }

  step(by) {
    const to = this.current.at + by;
    if (!this.current.visited[to]) return;
    this.current.at = to;
    this.load();
  }

  add(tab) {
    this.tabs.push(tab);
    this.shown = this.tabs.length - 1;
    tab.frame.addEventListener('load', () => this.arrived(tab));
    this.pages.append(tab.frame);
  }

  close(tab) {
    const place = this.tabs.indexOf(tab);
    tab.frame.remove();
    this.tabs.splice(place, 1);
    if (!this.tabs.length) return this.open(this.getAttribute('start'), { inNewTab: true });
    if (place < this.shown || this.shown === this.tabs.length) this.shown--;
    this.render();
    this.strip.querySelector('[aria-current]').focus();
  }

  switchTo(tab) {
    this.shown = this.tabs.indexOf(tab);
    this.render();
  }

  arrived(tab) {
    const { location: place, document: page } = tab.frame.contentWindow;
    if (place.protocol === 'about:') return;
    tab.visit(place.href);
    tab.title = page.title || this.address(place.href);
    tab.frame.title = tab.title;
    this.listen(page);
    this.render();
    if (tab === this.current) this.say(words.shown(tab.title), true);
  }

  // ——— inside a page

  listen(page) {
    const on = (type, action, options) => page.addEventListener(type, action, options);
    const link = (event) => event.target.closest?.('a[href], area[href]');
    on('click', (event) => this.clicked(event, link(event)));
    on('auxclick', (event) => {
      if (event.button === 1) this.clicked(event, link(event));
    });
    on('submit', (event) => this.sent(event));
    for (const type of ['mouseover', 'focusin'])
      on(type, (event) => link(event) && this.say(this.target(link(event)), type === 'focusin'));
    for (const type of ['mouseout', 'focusout']) on(type, (event) => link(event) && this.say(''));
    on('contextmenu', (event) => {
      if (link(event)) {
        event.preventDefault();
        this.menuFor(link(event));
      }
    });
    on('keydown', (event) => this.pressed(event));
    on('mouseup', (event) => {
      if (event.button > 2) {
        event.preventDefault();
        this.step(event.button === 3 ? -1 : 1);
      }
    });
    on(
      'touchstart',
      (event) => {
        if (link(event)) this.press = setTimeout(() => this.menuFor(link(event)), LONG_PRESS);
      },
      { passive: true },
    );
    for (const type of ['touchend', 'touchmove', 'touchcancel'])
      on(type, () => clearTimeout(this.press), { passive: true });
  }

  target(link) {
    if (!/^https?:/.test(link.protocol)) return link.href;
    const address = this.address(link.href) + decodeURI(link.hash);
    return 'plain' in link.dataset ? address.replace('https:', 'http:') : address;
  }

  clicked(event, link) {
    if (!link) return;
    event.preventDefault();
    if (!this.menu.hidden) return;
    const here = link.ownerDocument;
    if (link.hash && link.href.split('#')[0] === here.URL.split('#')[0])
      return here.getElementById(decodeURIComponent(link.hash.slice(1)))?.scrollIntoView();
    if (!/^https?:/.test(link.protocol)) return this.say(words.elsewhere(link.href));
    const inNewTab = link.target === '_blank' || event.ctrlKey || event.metaKey || event.button === 1;
    this.open(this.target(link).split('#')[0], { inNewTab });
  }

  sent(event) {
    const form = event.target;
    if (form.method !== 'get') return;
    event.preventDefault();
    const sent = new URLSearchParams(new FormData(form, event.submitter));
    this.open(`${this.address(form.action.split('?')[0])}?${sent}`);
  }

  pressed(event) {
    if (!event.altKey || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    event.preventDefault();
    this.step(event.key === 'ArrowLeft' ? -1 : 1);
  }

  // ——— what stands around the page

  say(text, aloud = false) {
    this.status.setAttribute('aria-live', aloud ? 'polite' : 'off');
    this.status.textContent = text;
  }

  menuFor(link) {
    const address = this.target(link);
    this.showMenu(words.link, link, [words.leads, make('strong', {}, address)], {
      [words.openInTab]: () => this.open(address, { inNewTab: true }),
      [words.copy]: () => navigator.clipboard?.writeText(address),
    });
  }

  menuForConnection() {
    const { host } = new URL(this.address(this.current.url));
    const hasCertificate = ['certified', 'warned'].includes(this.current.connection);
    const sheet = { [words.certificate]: () => this.open(`https://${host}${SHEET}`, { inNewTab: true }) };
    const [, told] = words[drawingOf(this.current.connection)];
    this.showMenu(words.connection, this.lock, [make('strong', {}, host), ` · ${told}`], hasCertificate ? sheet : {});
  }

  /** Words and choices under the page, about a link or about the connection; « Fermer » gives the focus back. */
  showMenu(name, opener, told, choices) {
    const leave = () => {
      this.menu.hidden = true;
      opener.focus();
    };
    const choice = ([text, action]) =>
      make(
        'button',
        {
          type: 'button',
          onclick: () => {
            leave();
            action();
          },
        },
        text,
      );
    this.menu.setAttribute('aria-label', name);
    this.menu.replaceChildren(
      make('p', {}, ...told),
      ...Object.entries({ ...choices, [words.close]: () => {} }).map(choice),
    );
    this.menu.onkeydown = (event) => {
      if (event.key === 'Escape') leave();
    };
    this.menu.hidden = false;
    this.menu.querySelector('button').focus();
  }

  bookmark() {
    const address = this.address(this.current.url);
    if (this.isBookmarked()) this.bookmarks = this.bookmarks.filter(([, known]) => known !== address);
    else this.bookmarks.push([this.current.title, address]);
    this.render();
  }

  isBookmarked() {
    return this.bookmarks.some(([, known]) => this.url(known) === this.current.url);
  }

  build() {
    this.strip = make('ul', { class: 'browser-tabs', 'aria-label': words.tabs });
    this.back = button('back', words.back, () => this.step(-1));
    this.forward = button('forward', words.forward, () => this.step(1));
    this.lock = button('lock', words.connection, () => this.menuForConnection());
    this.star = button('star', words.bookmark, () => this.bookmark());
    this.field = make('input', {
      type: 'text',
      class: 'browser-address',
      'aria-label': words.address,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'go',
      onfocus: () => this.field.select(),
      onkeydown: (event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          this.go();
        }
      },
    });
    this.list = make('ul', { class: 'browser-bookmarks', 'aria-label': words.bookmarks });
    this.pages = make('div', { class: 'browser-pages' });
    this.menu = make('div', { class: 'browser-menu', role: 'group', 'aria-label': words.link, hidden: '' });
    this.status = make('p', { class: 'browser-status' });
    const bar = make(
      'div',
      { class: 'browser-bar' },
      this.back,
      this.forward,
      button('reload', words.reload, () => this.load()),
      make(
        'div',
        { class: 'browser-where' },
        this.lock,
        this.field,
        button('go', words.go, () => this.go()),
      ),
      this.star,
    );
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', words.browser);
    this.replaceChildren(this.strip, bar, this.list, this.pages, this.menu, this.status);
    this.addEventListener('keydown', (event) => this.pressed(event));
  }

  go() {
    if (!this.field.value.trim()) return;
    this.open(this.typed(this.field.value));
    this.current.frame.focus();
  }

  render() {
    const { current } = this;
    this.back.disabled = current.at < 1;
    this.forward.disabled = current.at >= current.visited.length - 1;
    this.field.value = this.told(current);
    this.dressLock(current.connection);
    this.star.setAttribute('aria-pressed', this.isBookmarked());
    this.tabs.forEach((tab) => {
      tab.frame.hidden = tab !== current;
    });
    this.strip.replaceChildren(
      ...this.tabs.map((tab) => this.tabItem(tab)),
      make(
        'li',
        {},
        button('plus', words.newTab, () => {
          this.open(this.getAttribute('start'), { inNewTab: true });
          this.field.focus();
        }),
      ),
    );
    this.list.replaceChildren(
      ...this.bookmarks.map(([title, address]) =>
        make('li', {}, make('button', { type: 'button', title: address, onclick: () => this.open(address) }, title)),
      ),
    );
    this.list.hidden = !this.bookmarks.length;
    this.remember();
  }

  dressLock(connection) {
    const drawing = drawingOf(connection);
    this.lock.replaceChildren(icon(drawing));
    this.lock.title = words[drawing][0];
    this.lock.setAttribute('aria-label', this.lock.title);
    this.lock.hidden = connection === 'sheet';
  }

  tabItem(tab) {
    const name = make(
      'button',
      {
        type: 'button',
        class: 'browser-tab',
        title: tab.title,
        'aria-current': tab === this.current && 'true',
        onclick: () => this.switchTo(tab),
      },
      tab.title,
    );
    return make(
      'li',
      { class: tab === this.current ? 'browser-current' : '' },
      name,
      button('close', words.closeTab(tab.title), () => this.close(tab)),
    );
  }

  // ——— kept while the learner's own tab lives, so that a reload loses nothing

  remember() {
    const tabs = this.tabs.map(({ visited, at }) => ({ visited, at }));
    try {
      sessionStorage.setItem(this.memory, JSON.stringify({ tabs, shown: this.shown, bookmarks: this.bookmarks }));
    } catch {
      /* storage is full or forbidden: nothing is kept */
    }
  }

  restore() {
    this.tabs = [];
    this.bookmarks = Object.entries(JSON.parse(this.getAttribute('bookmarks') || '{}'));
    const kept = this.kept();
    if (!kept) return this.open(this.getAttribute('start'), { inNewTab: true });
    kept.tabs.forEach(({ visited, at }) => {
      this.add(new Tab(visited, at));
      this.current.show();
    });
    Object.assign(this, { shown: kept.shown, bookmarks: kept.bookmarks });
    this.render();
  }

  kept() {
    try {
      return JSON.parse(sessionStorage.getItem(this.memory));
    } catch {
      return null;
    }
  }
}

customElements.define('pix-browser', PixBrowser);
