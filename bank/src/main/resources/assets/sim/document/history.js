// The versions of a document: what each one said, what it changed, how two of them differ; one may come back.
import { h } from '../kit.js';
import { changed } from './lines.js';
import { marked } from './page.js';
import { words } from './words.js';

export function history(space, { document, seen, from }) {
  const all = versions(space, document);
  const chosen = all.find(({ id }) => id === seen) ?? all.at(-1);
  const before = all.find(({ id }) => id === from) ?? all[all.indexOf(chosen) - 1];
  const choose = (id) => () => {
    space.show({ view: 'history', document, seen: id });
    space.main.querySelector(`[data-key="see-${id}"]`).focus();
    space.say(words.seen(space.name(all.find((each) => each.id === id).by)));
  };
  const row = (version) =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          class: 'office-row doc-version',
          'data-key': `see-${version.id}`,
          'aria-current': version === chosen && 'true',
          onclick: choose(version.id),
        },
        h('strong', {}, version.at),
        ' ',
        h('small', {}, space.name(version.by)),
      ),
    );
  return [
    h('div', { class: 'doc-head' }, space.back(words.backToPage, { view: 'page', document }), title(document)),
    h('div', { class: 'doc-history' }, h('ol', { class: 'office-list' }, [...all].reverse().map(row)), [
      compared(space, document, all, chosen, before),
    ]),
  ];
}

function title({ name }) {
  return h('h2', { tabindex: '-1' }, words.historyOf(name));
}

/** The document as it is comes last. */
function versions(space, document) {
  const last = { id: 'now', at: words.today, by: document.versions.at(-1).by, lines: document.now };
  const isSame = changed(document.versions.at(-1).lines, document.now).length === 0;
  return isSame ? document.versions : [...document.versions, { ...last, by: document.lastBy ?? last.by }];
}

function compared(space, document, all, chosen, before) {
  const label = words.compareWith;
  const options = all
    .filter((each) => each !== chosen)
    .map(({ id, at, by }) => option(id, `${at}, ${space.name(by)}`, id === before?.id));
  const select = h('select', { class: 'sim-select', form: 'sim-none', 'data-key': 'with' }, [
    option('', words.nothing, !before),
    ...options,
  ]);
  select.addEventListener('change', () => {
    space.show({ view: 'history', document, seen: chosen.id, from: select.value || 'none' });
    space.main.querySelector('[data-key="with"]').focus();
    space.say(words.comparing);
  });
  const restores = ['edit', 'owner'].includes(document.role) && chosen.id !== 'now' && chosen !== all.at(-1);
  return h(
    'div',
    { class: 'doc-seen' },
    h('h3', {}, words.version(chosen.at, space.name(chosen.by))),
    all.length > 1 ? h('label', { class: 'doc-with' }, h('span', {}, label), select) : '',
    h('div', { class: 'doc-paper' }, lines(space, chosen, before)),
    restores ? space.act(words.restore, 'restore', () => restore(space, document, chosen)) : '',
  );
}

function option(value, text, selected) {
  return h('option', { value, selected }, text);
}

/** In their order today, then those that are gone. */
function lines(space, chosen, before) {
  if (!before) return chosen.lines.map((line, place) => shown(space, line, place, [line.text], false));
  const old = new Map(before.lines.map((line) => [line.id, line]));
  const differ = new Set(changed(before.lines, chosen.lines));
  const kept = new Set(chosen.lines.map(({ id }) => id));
  const lost = before.lines.filter(({ id }) => !kept.has(id));
  return [...chosen.lines, ...lost].map((line, place) => {
    const after = kept.has(line.id) ? line.text : '';
    const text = differ.has(line.id) ? marked(old.get(line.id)?.text ?? '', after) : [line.text];
    return shown(space, line, place, text, differ.has(line.id));
  });
}

function shown(space, line, place, text, isOther) {
  const look = line.look ? ` doc-${line.look}` : '';
  return h(
    'div',
    { class: `doc-row-of${look}${isOther ? ' doc-other' : ''}` },
    h('p', { class: 'doc-text' }, text),
    space.has('mark') ? mark(space, line, place) : '',
  );
}

function mark(space, line, place) {
  const noted = () => space.state.marked.split('+').filter((id) => id);
  const box = h('input', { type: 'checkbox', form: 'sim-none', checked: noted().includes(line.id) });
  box.dataset.key = `mark-${line.id}`;
  box.addEventListener('change', () => {
    const others = noted().filter((id) => id !== line.id);
    space.set('marked', (box.checked ? [...others, line.id] : others).sort().join('+'));
    space.say(words.marked(noted().length));
  });
  return h('label', { class: 'doc-mark' }, box, h('span', {}, words.mark(place + 1)));
}

function restore(space, document, version) {
  document.now = version.lines.map((line) => ({ ...line }));
  document.lastBy = 'vous';
  space.set(`version.${document.id}`, version.id);
  space.tell();
  space.go({ view: 'page', document });
  space.say(words.restored(version.at));
}
