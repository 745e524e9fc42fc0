// A message that is written: a new one, an answer, an answer to all, one passed on.
import { button, h, icon } from '../kit.js';
import { paragraphs } from './reading.js';

const TITLES = { new: 'Nouveau message', reply: 'Répondre', all: 'Répondre à tous', forward: 'Transférer' };

export function compose(box, { how, about }) {
  const draft = { files: how === 'forward' ? [...(about.attachments ?? [])] : [] };
  const { to, cc } = receivers(box, how, about);
  draft.to = line('À', to);
  draft.cc = line('Cc', cc);
  draft.bcc = line('Cci', []);
  draft.subject = line('Objet', [subject(how, about)]);
  draft.text = h('textarea', { class: 'mail-field', rows: '7', form: 'sim-none', autocomplete: 'off', 'aria-label': 'Texte du message' });
  draft.trouble = h('p', { class: 'mail-trouble', role: 'alert' });
  const send = button('Envoyer', () => leave(box, draft, how, about), { class: 'sim-button sim-main' });
  const drop = button('Abandonner', () => box.go({ view: 'list', folder: 'inbox' }), { class: 'sim-button sim-plain' });
  return [
    h('h2', { class: 'mail-title', tabindex: '-1' }, TITLES[how]),
    h('div', { class: 'mail-lines' }, [draft.to, draft.cc, draft.bcc].map(({ label }) => label), book(box, draft), draft.subject.label),
    draft.text,
    attached(box, draft),
    about && quoted(about),
    draft.trouble,
    h('div', { class: 'mail-acts' }, send, drop),
  ];
}

function line(name, addresses) {
  const field = h('input', { type: 'text', class: 'mail-field', value: addresses.join(', '), form: 'sim-none', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
  return { field, label: h('label', { class: 'mail-line' }, h('span', {}, name), field) };
}

/** Whom an answer goes to, by its sort; never oneself. */
function receivers(box, how, about) {
  if (how === 'new' || how === 'forward') return { to: [], cc: [] };
  const others = (people = []) => people.map(({ address }) => address).filter((address) => address !== box.model.owner.address && address !== about.from.address);
  return how === 'reply' ? { to: [about.from.address], cc: [] } : { to: [about.from.address, ...others(about.to)], cc: others(about.cc) };
}

function subject(how, about) {
  const word = { reply: 'Re : ', all: 'Re : ', forward: 'Tr : ' }[how];
  return word ? word + about.subject.replace(/^(Re|Tr) : /, '') : '';
}

/** The address book: each contact may be put in the line one wants. */
function book(box, draft) {
  const contacts = box.model.contacts ?? [];
  if (!contacts.length) return null;
  const rows = contacts.map((contact) => {
    const into = (where, name) => button(name, () => add(box, draft[where], contact, name), { class: 'sim-button sim-plain', 'aria-label': `${contact.name} en ${name}` });
    const who = h('span', { class: 'mail-name' }, contact.name, ' ', h('small', {}, contact.address));
    return h('li', {}, who, into('to', 'À'), into('cc', 'Cc'), into('bcc', 'Cci'));
  });
  return h('details', { class: 'mail-book' }, h('summary', {}, "Carnet d'adresses"), h('ul', {}, rows));
}

function add(box, { field }, { name, address }, where) {
  const there = addresses(field.value);
  if (!there.includes(address)) field.value = [...there, address].join(', ');
  box.say(`${name} est dans « ${where} ».`);
}

/** « Awa <awa@…> ; moussa@… » as plain addresses. */
function addresses(text) {
  return text.split(/[,;\n]/).map((part) => (part.match(/<([^>]+)>/)?.[1] ?? part).trim().toLowerCase()).filter((address) => address);
}

function attached(box, draft) {
  const { documents = [] } = box.model;
  if (!documents.length && !draft.files.length) return null;
  const place = h('ul', { class: 'mail-attached', 'aria-label': 'Pièces jointes du message' });
  const show = () => place.replaceChildren(...draft.files.map((file) => h('li', {}, `${file.name} (${file.size}) `, button('Retirer', () => { draft.files = draft.files.filter((each) => each !== file); show(); box.say(`« ${file.name} » est retiré.`); }, { class: 'sim-button sim-plain', 'aria-label': `Retirer ${file.name}` }))));
  const join = (file) => () => { if (!draft.files.includes(file)) draft.files.push(file); show(); box.say(`« ${file.name} » est joint.`); };
  const rows = documents.map((file) => h('li', {}, h('span', { class: 'mail-name' }, file.name, ' ', h('small', {}, file.size)), button('Joindre', join(file), { class: 'sim-button sim-plain', 'aria-label': `Joindre ${file.name}` })));
  const picker = documents.length > 0 && h('details', { class: 'mail-book' }, h('summary', {}, icon('M12 5v14', 'M5 12h14'), 'Joindre un fichier'), h('ul', {}, rows));
  show();
  return h('div', {}, [place, picker].filter((part) => part));
}

function quoted(about) {
  const text = about.text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
  return h('blockquote', { class: 'mail-quote' }, h('p', {}, `${about.from.name} a écrit :`), paragraphs(text));
}

function leave(box, draft, how, about) {
  const [to, cc, bcc] = [draft.to, draft.cc, draft.bcc].map(({ field }) => [...new Set(addresses(field.value))]);
  const odd = [...to, ...cc, ...bcc].find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address));
  const trouble = odd ? `Cette adresse n'est pas complète : ${odd}` : to.length + cc.length + bcc.length === 0 ? 'Indiquez au moins un destinataire.' : '';
  draft.trouble.textContent = trouble;
  if (trouble) return draft.to.field.focus();
  const words = { subject: draft.subject.field.value.trim().replace(/\s+/g, ' '), text: draft.text.value.trim() };
  return box.send({ how, about, to, cc, bcc, files: draft.files, ...words });
}
