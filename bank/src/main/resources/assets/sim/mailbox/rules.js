// Rules that file messages: one condition, one folder. A rule is tried at once on what is in the inbox.
import { button, h } from '../kit.js';
import { plain } from './list.js';

const FIELDS = {
  from: { name: "l'expéditeur contient", text: ({ from }) => `${from.name} ${from.address}` },
  subject: { name: "l'objet contient", text: ({ subject }) => subject },
  text: { name: 'le texte contient', text: ({ text }) => text },
  to: { name: 'un destinataire contient', text: ({ to = [], cc = [] }) => [...to, ...cc].map(({ name, address }) => `${name} ${address}`).join(' ') },
};

export function rules(box) {
  const field = chooser('Si', Object.entries(FIELDS).map(([id, { name }]) => [id, name]));
  const words = h('input', { type: 'text', class: 'mail-field', form: 'sim-none', autocomplete: 'off' });
  const folder = chooser('Déplacer vers', box.folders().filter(([id]) => id !== 'sent' && id !== 'inbox'));
  const trouble = h('p', { class: 'mail-trouble', role: 'alert' });
  const make = () => {
    const rule = { field: field.select.value, words: words.value.trim(), folder: folder.select.value };
    trouble.textContent = rule.words ? '' : 'Écrivez ce qu’il faut chercher.';
    if (rule.words) apply(box, rule);
  };
  return [
    h('h2', { class: 'mail-title', tabindex: '-1' }, 'Règles de tri'),
    box.rule && h('p', {}, told(box)),
    h('p', {}, box.rule ? 'Une nouvelle règle remplacera celle-ci, et les messages reviendront à leur place.' : 'Une règle range seule les messages, ceux qui sont là et ceux qui arriveront.'),
    h('div', { class: 'mail-lines' }, field.label, h('label', { class: 'mail-line' }, h('span', {}, 'Mots'), words), folder.label),
    trouble,
    h('div', { class: 'mail-acts' }, button('Créer la règle', make, { class: 'sim-button sim-main' })),
  ];
}

function chooser(name, options) {
  const select = h('select', { class: 'sim-select', form: 'sim-none' }, options.map(([value, shown]) => h('option', { value }, shown)));
  return { select, label: h('label', { class: 'mail-line' }, h('span', {}, name), select) };
}

function told(box) {
  const { field, words, folder } = box.rule;
  return `Règle en place : si ${FIELDS[field].name} « ${words} », déplacer vers ${box.named(folder)}.`;
}

/** What an earlier rule moved comes back first: the state is what this rule does. */
function apply(box, rule) {
  (box.moved ?? []).forEach((message) => put(box, message, 'inbox'));
  box.rule = rule;
  box.moved = box.messages.filter((message) => message.folder === 'inbox' && plain(FIELDS[rule.field].text(message)).includes(plain(rule.words)));
  box.moved.forEach((message) => put(box, message, rule.folder));
  Object.entries(rule).forEach(([name, value]) => box.set(`rule.${name}`, value));
  box.go({ view: 'rules' });
  const count = box.moved.length;
  box.say(`Règle créée : ${count} ${count > 1 ? 'messages rangés' : 'message rangé'} dans ${box.named(rule.folder)}.`);
}

function put(box, message, folder) {
  message.folder = folder;
  box.set(`folder.${message.id}`, folder);
}
