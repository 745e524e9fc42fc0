// Taking contacts and events in from a file, and giving contacts out.
import { button, h } from '../kit.js';
import { words } from './words.js';

export function exchange(agenda) {
  return [
    h('h2', { tabindex: '-1' }, words.exchange),
    agenda.has('import') && taking(agenda),
    agenda.has('export') && giving(agenda),
  ];
}

function taking(agenda) {
  const double = radios(words.double, words.doubles, 'double');
  const take = (file) => () => {
    if (file.readable) {
      agenda.set('imported', file.name);
      agenda.set('import.double', double.value());
    }
    agenda.say(file.told);
  };
  const rows = (agenda.model.files ?? []).map((file) =>
    h(
      'li',
      {},
      h('span', {}, file.name, ' ', h('small', {}, file.size)),
      button(words.import, take(file), { class: 'sim-button sim-plain', 'aria-label': words.importOf(file.name) }),
    ),
  );
  return h(
    'section',
    { class: 'agenda-part' },
    h('h3', {}, words.importing),
    double.fieldset,
    h('ul', { class: 'agenda-files' }, rows),
  );
}

function giving(agenda) {
  const format = radios(words.format, words.formats, 'format');
  const people = agenda.contacts.map((contact) => ({
    contact,
    box: h('input', { type: 'checkbox', form: 'sim-none' }),
  }));
  const give = () => {
    const chosen = people
      .filter(({ box }) => box.checked)
      .map(({ contact }) => contact.id)
      .sort();
    if (!chosen.length) return agenda.say(words.nobody);
    agenda.set('export.format', format.value());
    agenda.set('export.what', chosen.join('+'));
    return agenda.say(words.exported(`contacts.${format.value()}`, chosen.length));
  };
  const boxes = people.map(({ contact, box }) =>
    h('label', { class: 'agenda-box' }, box, contact.group ? `${contact.name} (${contact.group})` : contact.name),
  );
  return h(
    'section',
    { class: 'agenda-part' },
    h('h3', {}, words.exporting),
    h('fieldset', { class: 'agenda-boxes' }, h('legend', {}, words.who), boxes),
    format.fieldset,
    button(words.export, give, { class: 'sim-button sim-main' }),
  );
}

function radios(legend, options, name) {
  const boxes = Object.entries(options).map(([value, label], place) => ({
    label,
    box: h('input', {
      type: 'radio',
      name: `agenda-${name}`,
      value,
      form: 'sim-none',
      checked: place === Object.keys(options).length - 1,
    }),
  }));
  const value = () => boxes.find(({ box }) => box.checked).box.value;
  return {
    value,
    fieldset: h(
      'fieldset',
      { class: 'agenda-boxes' },
      h('legend', {}, legend),
      boxes.map(({ label, box }) => h('label', { class: 'agenda-box' }, box, label)),
    ),
  };
}
