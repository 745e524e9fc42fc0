// A document taken out as a file: which format, and what becomes of its comments.
import { button, h } from '../kit.js';
import { words } from './words.js';

const FORMATS = ['odt', 'docx', 'pdf', 'txt'];
const COMMENTS = ['none', 'open', 'all'];

export function exporting(space, { document }) {
  const format = choice('format', words.format, FORMATS, (each) => words.formats[each]);
  const comments = choice('comments', words.whatComments, COMMENTS, (each) => words.keeps[each]);
  const taken = (fields) => fields.querySelector('input:checked')?.value;
  const done = () => {
    if (!taken(format)) return format.querySelector('input').focus();
    if (!taken(comments)) return comments.querySelector('input').focus();
    space.set('exported', taken(format));
    space.set('export.what', document.id);
    space.set('export.comments', taken(comments));
    return space.say(words.exported(`${document.name}.${taken(format)}`));
  };
  return [
    h(
      'div',
      { class: 'doc-head' },
      space.back(words.backToPage, { view: 'page', document }),
      h('h2', { tabindex: '-1' }, words.exportOf(document.name)),
    ),
    format,
    comments,
    button(words.download, done, { class: 'sim-button sim-main', 'data-key': 'download' }),
  ];
}

function choice(name, legend, values, told) {
  const row = (value) =>
    h(
      'label',
      { class: 'doc-choice' },
      h('input', { type: 'radio', name: `sim-${name}`, value, form: 'sim-none', 'data-key': `${name}-${value}` }),
      h('span', {}, told(value)),
    );
  return h('fieldset', { class: 'doc-fields' }, h('legend', {}, legend), values.map(row));
}
