// Rules that file messages: one condition, one folder. A rule is tried at once on what is in the inbox.
import { button, h } from '../kit.js';
import { plain } from './list.js';
import { words } from './words.js';

/** What a condition looks at. */
const FIELDS = {
  from: ({ from }) => `${from.name} ${from.address}`,
  subject: ({ subject }) => subject,
  text: ({ text }) => text,
  to: ({ to = [], cc = [] }) => [...to, ...cc].map(({ name, address }) => `${name} ${address}`).join(' '),
};

export function rules(box) {
  const field = chooser(words.if, Object.entries(words.fields));
  const line = h('input', { type: 'text', class: 'office-field', form: 'sim-none', autocomplete: 'off' });
  const folder = chooser(
    words.moveTo,
    box.folders().filter(([id]) => id !== 'sent' && id !== 'inbox'),
  );
  const trouble = h('p', { class: 'office-trouble mail-trouble', role: 'alert' });
  const make = () => {
    const rule = { field: field.select.value, words: line.value.trim(), folder: folder.select.value };
    trouble.textContent = rule.words ? '' : words.noWords;
    if (rule.words) apply(box, rule);
  };
  return [
    h('h2', { class: 'mail-title', tabindex: '-1' }, words.rules),
    box.rule && h('p', {}, told(box)),
    h('p', {}, box.rule ? words.replaced : words.aboutRules),
    h(
      'div',
      { class: 'office-lines mail-lines' },
      field.label,
      h('label', { class: 'mail-line' }, h('span', {}, words.words), line),
      folder.label,
    ),
    trouble,
    h('div', { class: 'mail-acts' }, button(words.makeRule, make, { class: 'sim-button sim-main' })),
  ];
}

function chooser(name, options) {
  const select = h(
    'select',
    { class: 'sim-select', form: 'sim-none' },
    options.map(([value, shown]) => h('option', { value }, shown)),
  );
  return { select, label: h('label', { class: 'mail-line' }, h('span', {}, name), select) };
}

function told(box) {
  const { field, words: text, folder } = box.rule;
  return words.rule(words.fields[field], text, box.named(folder));
}

/** What an earlier rule moved comes back first: the state is what this rule does. */
function apply(box, rule) {
  (box.moved ?? []).forEach((message) => put(box, message, 'inbox'));
  box.rule = rule;
  box.moved = box.messages.filter(
    (message) => message.folder === 'inbox' && plain(FIELDS[rule.field](message)).includes(plain(rule.words)),
  );
  box.moved.forEach((message) => put(box, message, rule.folder));
  Object.entries(rule).forEach(([name, value]) => box.set(`rule.${name}`, value));
  box.go({ view: 'rules' });
  box.say(words.ruled(box.moved.length, box.named(rule.folder)));
}

function put(box, message, folder) {
  message.folder = folder;
  box.set(`folder.${message.id}`, folder);
}
