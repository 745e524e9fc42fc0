// The windows of programs: what each holds, how it is reduced and closed, what happens to what is not saved.
import { button, h, icon } from '../kit.js';
import { drawn } from '../settings/parts.js';
import { ended } from './machine.js';
import { words } from './words.js';

const HOLDS = { tasks, storage };

export function open(desktop, app) {
  const { computer } = desktop;
  const isFrozen = computer.state[`frozen.${app.id}`] === 'oui';
  const heading = h(
    'h2',
    { tabindex: '-1', class: 'pc-window-name', 'data-window': app.id },
    app.name,
    isFrozen ? h('small', {}, ` (${words.frozen})`) : '',
  );
  const bar = h(
    'div',
    { class: 'pc-window-bar' },
    desktop.badge(app),
    heading,
    reduce(desktop, app),
    close(desktop, app),
  );
  const inside = h('div', { class: 'pc-window-inside', inert: isFrozen }, content(desktop, app));
  const front = desktop.front() === app ? ' pc-front' : '';
  const names = { class: `pc-window${front}${isFrozen ? ' pc-frozen' : ''}`, 'aria-label': app.name };
  return h('section', { ...names, onpointerdown: () => desktop.raise(app) }, bar, asked(desktop, app), inside);
}

function reduce(desktop, app) {
  const act = () => {
    desktop.computer.set(`app.${app.id}`, 'min');
    desktop.lower(app);
    desktop.computer.redraw(words.minimised(app.name), '', `bar-${app.id}`);
  };
  return button(words.minimise(app.name), act, { drawing: icon('M5 18h14'), 'data-key': `min-${app.id}` });
}

function close(desktop, app) {
  const { computer } = desktop;
  const act = () => {
    if (computer.state[`frozen.${app.id}`] === 'oui') return computer.say(words.isFrozen(app.name));
    if (computer.state[`work.${app.id}`] === 'unsaved') desktop.asks = app;
    else return shut(desktop, app);
    return computer.redraw(words.unsaved, '', `save-${app.id}`);
  };
  return button(words.close(app.name), act, {
    drawing: icon('M6 6l12 12', 'M18 6L6 18'),
    'data-key': `close-${app.id}`,
  });
}

function shut(desktop, app) {
  desktop.computer.change(ended(app.id, desktop.computer.state));
  desktop.lower(app);
  desktop.computer.redraw(words.closed(app.name), '', 'menu');
}

/** Before what is not saved is closed. */
function asked(desktop, app) {
  if (desktop.asks !== app) return '';
  const { computer } = desktop;
  const saved = () => {
    desktop.asks = undefined;
    computer.set(`work.${app.id}`, 'saved');
    shut(desktop, app);
  };
  const lost = () => {
    desktop.asks = undefined;
    shut(desktop, app);
  };
  const not = () => {
    desktop.asks = undefined;
    computer.redraw('', app.id);
  };
  return h(
    'div',
    { class: 'pc-asked', role: 'group', 'aria-label': words.unsaved },
    h('p', {}, words.unsaved),
    button(words.saveAndClose, saved, { class: 'sim-button sim-main', 'data-key': `save-${app.id}` }),
    button(words.closeOnly, lost, { class: 'sim-button sim-plain', 'data-key': `lose-${app.id}` }),
    button(words.cancel, not, { class: 'sim-button sim-plain' }),
  );
}

function content(desktop, app) {
  if (HOLDS[app.holds]) return HOLDS[app.holds](desktop, app);
  const surface = desktop.surface(app);
  const screen = app.screens[surface.screen];
  return [
    back(desktop, app, surface, screen),
    title(app, surface, screen),
    ...drawn(screen.items, surface),
    save(desktop, app),
  ];
}

function title(app, surface, screen) {
  return screen.title === app.name ? '' : h('h3', {}, surface.filled(screen.title));
}

function back(desktop, app, surface, screen) {
  if (!screen.back) return '';
  const act = () => {
    surface.screen = screen.back;
    desktop.computer.redraw('', app.id);
  };
  const to = surface.filled(app.screens[screen.back].title);
  return button(words.back(to), act, { class: 'sim-button sim-plain', 'data-key': `back-${app.id}` });
}

function save(desktop, app) {
  if (desktop.computer.state[`work.${app.id}`] !== 'unsaved') return '';
  const act = () => {
    desktop.computer.set(`work.${app.id}`, 'saved');
    desktop.computer.redraw(words.saved, app.id);
  };
  return h(
    'div',
    { class: 'pc-unsaved' },
    h('p', {}, words.unsaved),
    button(words.save, act, { class: 'sim-button sim-plain', 'data-key': `keep-${app.id}` }),
  );
}

/** What is running, and may be stopped from outside. */
function tasks(desktop, app) {
  const { computer } = desktop;
  const running = desktop.running().filter((other) => other !== app);
  const row = (other) => {
    const isFrozen = computer.state[`frozen.${other.id}`] === 'oui';
    const stop = () => {
      computer.change(ended(other.id, computer.state));
      desktop.lower(other);
      computer.redraw(words.stopped(other.name), app.id);
    };
    const told = isFrozen ? words.frozen : words.answers;
    const names = {
      class: 'sim-button sim-plain',
      'aria-label': words.stopOf(other.name),
      'data-key': `stop-${other.id}`,
    };
    return h('li', {}, desktop.badge(other), line(other.name, told), button(words.stop, stop, names));
  };
  return [
    h('p', {}, words.running),
    running.length ? h('ul', { class: 'pc-rows' }, running.map(row)) : h('p', {}, words.nothingRuns),
  ];
}

/** What fills the disk; what is thrown away takes its room until the bin is emptied. */
function storage({ computer }, app) {
  const { room, items } = computer.model.disk;
  const { free } = computer.facts();
  const at = ({ id }) => computer.state[`item.${id}`];
  const put = (item, to, told) => () => {
    computer.set(`item.${item.id}`, to);
    computer.redraw(told(item.name), app.id);
  };
  const thrown = items.filter((item) => at(item) === 'trash');
  const empty = () => {
    thrown.forEach(({ id }) => computer.set(`item.${id}`, 'gone'));
    computer.redraw(words.emptied, app.id);
  };
  const row = (item, name, said, act) =>
    h(
      'li',
      {},
      line(item.name, [words.used(item.size), item.of, item.told].filter(Boolean).join(' · ')),
      button(name, act, {
        class: 'sim-button sim-plain',
        'aria-label': said(item.name),
        'data-key': `item-${item.id}`,
      }),
    );
  const kept = items.filter((item) => at(item) === 'kept');
  return [
    h('p', { class: 'pc-free' }, words.disk(free, room)),
    h('meter', { min: '0', max: String(room), value: String(room - free), 'aria-hidden': 'true' }),
    h(
      'ul',
      { class: 'pc-rows' },
      kept.map((item) => row(item, words.throwAway, words.throwOf, put(item, 'trash', words.thrown))),
    ),
    h('h3', {}, words.trash),
    thrown.length
      ? h(
          'ul',
          { class: 'pc-rows' },
          thrown.map((item) => row(item, words.takeBack, words.takeBackOf, put(item, 'kept', words.back2))),
        )
      : h('p', {}, words.isEmpty),
    thrown.length ? button(words.empty, empty, { class: 'sim-button sim-main', 'data-key': 'empty' }) : '',
  ];
}

function line(name, told) {
  return h('span', { class: 'pc-line' }, h('strong', {}, name), ' ', h('small', {}, told));
}
