// What the screen shows: icons, windows one over the other, the bar, and a menu that is searched.
import { button, h, icon } from '../kit.js';
import { isShown } from '../settings/moves.js';
import { badge } from './icons.js';
import { restarted } from './machine.js';
import { entries, found } from './search.js';
import { Surface } from './surface.js';
import { open } from './windows.js';
import { words } from './words.js';

export class Desktop {
  #surfaces = new Map();

  constructor(computer) {
    this.computer = computer;
    this.model = computer.model.desktop;
    this.order = this.running();
    this.element = h('div', { class: 'pc-screen' });
  }

  surface(app) {
    if (!this.#surfaces.has(app)) this.#surfaces.set(app, new Surface(this.computer, app));
    return this.#surfaces.get(app);
  }

  is(app, ...ways) {
    return ways.includes(this.computer.state[`app.${app.id}`]);
  }

  installed() {
    return this.model.apps.filter((app) => isShown(app, this.computer.told()));
  }

  running() {
    return this.model.apps.filter((app) => this.is(app, 'open', 'min'));
  }

  /** The window over the others. */
  front() {
    return this.order.findLast((app) => this.is(app, 'open'));
  }

  lower(app) {
    this.order = this.order.filter((other) => other !== app);
  }

  raise(app) {
    if (this.front() === app) return;
    this.lower(app);
    this.order.push(app);
    this.element.querySelectorAll('.pc-window').forEach((each) => {
      const isFront = each.querySelector('[data-window]').dataset.window === app.id;
      each.classList.toggle('pc-front', isFront);
    });
  }

  badge(app) {
    return badge(app);
  }

  open(app, screen) {
    this.menu = false;
    this.computer.set(`app.${app.id}`, 'open');
    this.lower(app);
    this.order.push(app);
    if (screen) this.surface(app).screen = screen;
    this.computer.redraw(words.opened(app.name), app.id);
  }

  draw() {
    const { state } = this.computer;
    const looks = ['wall', 'theme', 'text', 'contrast', 'bar'].map((each) => `pc-${each}-${state[each] ?? ''}`);
    this.element.className = ['pc-screen', ...looks].join(' ');
    const shown = this.computer.isLit() ? [this.area(), this.bar()] : [this.black()];
    this.element.replaceChildren(...shown);
  }

  black() {
    return h('div', { class: 'pc-black' }, h('p', {}, words.black), h('p', {}, words.blackMore));
  }

  area() {
    const windows = this.model.apps.filter((app) => this.is(app, 'open')).map((app) => open(this, app));
    windows.forEach((each, at) => each.style.setProperty('--pc-at', at));
    const menu = this.menu ? this.menuPanel() : '';
    return h('div', { class: windows.length ? 'pc-area pc-busy' : 'pc-area' }, this.icons(), windows, menu);
  }

  icons() {
    const apps = this.installed().filter(({ id }) => this.model.icons?.includes(id));
    if (!apps.length) return '';
    const one = (app) =>
      h('li', {}, this.launcher(app, { class: 'pc-icon', 'data-key': `icon-${app.id}` }, h('span', {}, app.name)));
    return h('ul', { class: 'pc-icons', 'aria-label': words.icons }, apps.map(one));
  }

  launcher(app, names, ...more) {
    return h('button', { type: 'button', ...names, onclick: () => this.open(app) }, badge(app), ...more);
  }

  bar() {
    const kept = this.installed().filter(({ id }) => this.model.bar?.includes(id));
    const shown = [...kept, ...this.running().filter((app) => !kept.includes(app))];
    const menu = button(words.menu, () => this.toggleMenu(), {
      drawing: icon('M4 4h7v7H4Z', 'M13 4h7v7h-7Z', 'M4 13h7v7H4Z', 'M13 13h7v7h-7Z'),
      named: true,
      class: 'sim-button pc-menu-button',
      'aria-expanded': String(!!this.menu),
      'data-key': 'menu',
    });
    return h(
      'nav',
      { class: 'pc-bar', 'aria-label': words.bar },
      menu,
      shown.map((app) => this.task(app)),
    );
  }

  task(app) {
    const way = this.is(app, 'open') ? words.isOpen : this.is(app, 'min') ? words.isMin : '';
    const isFront = this.front() === app;
    const act = () => {
      if (!isFront) return this.open(app);
      this.computer.set(`app.${app.id}`, 'min');
      this.lower(app);
      return this.computer.redraw(words.minimised(app.name), '', `bar-${app.id}`);
    };
    const names = {
      type: 'button',
      class: `pc-task${way ? ' pc-running' : ''}${isFront ? ' pc-task-front' : ''}`,
      'aria-label': way ? `${app.name}, ${way}` : app.name,
      title: way ? `${app.name}, ${way}` : app.name,
      'data-key': `bar-${app.id}`,
      onclick: act,
    };
    return h('button', names, badge(app));
  }

  toggleMenu() {
    this.menu = !this.menu;
    this.computer.redraw('', '', this.menu ? 'search' : 'menu');
  }

  menuPanel() {
    const all = entries(this.installed());
    const list = h('ul', { class: 'pc-found' });
    const show = (query) => {
      const some = query.trim() ? found(all, query) : all.filter(({ screen }) => !screen).sort(byName);
      list.replaceChildren(...some.map((entry) => h('li', {}, this.entry(entry))));
      if (query.trim()) this.computer.say(some.length ? words.found(some.length) : words.none);
      return some;
    };
    const field = h('input', {
      type: 'text',
      class: 'pc-search',
      'aria-label': words.search,
      placeholder: words.search,
      form: 'sim-none',
      autocomplete: 'off',
      'data-key': 'search',
      oninput: () => show(field.value),
    });
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.toggleMenu();
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const [first] = field.value.trim() ? show(field.value) : [];
      if (first) this.open(first.app, first.screen);
    });
    show('');
    return h('div', { class: 'pc-menu', role: 'group', 'aria-label': words.menu }, field, list, this.restart());
  }

  entry({ app, screen, name }) {
    return h(
      'button',
      {
        type: 'button',
        class: 'pc-entry',
        'data-key': `entry-${app.id}-${screen ?? ''}`,
        onclick: () => this.open(app, screen),
      },
      badge(app),
      h('span', {}, name, screen ? h('small', {}, ` ${words.inSettings}`) : ''),
    );
  }

  restart() {
    const { computer } = this;
    const unsaved = this.running().filter((app) => computer.state[`work.${app.id}`] === 'unsaved');
    const go = () => {
      this.menu = false;
      this.order = [];
      this.#surfaces.clear();
      computer.change(restarted(computer.model, computer.state));
      computer.redraw(words.restarting, '', 'menu');
    };
    const ask = () => {
      this.warns = unsaved.length > 0;
      if (!this.warns) return go();
      return computer.redraw(words.willLose(unsaved.map(({ name }) => name).join(', ')), '', 'anyway');
    };
    const first = button(words.restart, ask, { class: 'sim-button sim-plain', 'data-key': 'restart' });
    const anyway = this.warns && button(words.goOn, go, { class: 'sim-button sim-plain', 'data-key': 'anyway' });
    return h('div', { class: 'pc-power' }, first, anyway || '');
  }
}

function byName(one, other) {
  return one.name.localeCompare(other.name);
}
