// What a file holds, and what is known of it.
import { button, h } from '../kit.js';
import { SYNC } from './look.js';
import { extension, kind, size, when } from './words.js';

export function openFile(manager, node) {
  const { apps = [], opens = {} } = manager.model;
  const end = extension(node.name);
  const app = apps.find(({ id }) => id === (manager.state[`opens.${end}`] ?? opens[end]));
  if (apps.length && !app) return openWith(manager, node);
  show(manager, node, app);
}

function show(manager, node, app) {
  const able = !app || app.opens.includes(extension(node.name));
  const title = app ? `${node.name} – ${app.name}` : node.name;
  const body = able ? page(node) : h('p', { class: 'fm-alert' }, `${app.name} ne sait pas lire ce fichier.`);
  const other = app ? button('Ouvrir avec…', () => openWith(manager, node), { class: 'sim-button sim-plain' }) : null;
  manager.open(title, body, h('div', { class: 'fm-actions' }, other));
}

function page(node) {
  const text = node.text ?? `${kind(node)} de ${size(node.size ?? 0)}.`;
  return h('div', { class: 'fm-page' }, text.split('\n').map((line) => h('p', {}, line)));
}

export function openWith(manager, node) {
  let chosen;
  const end = extension(node.name);
  const option = (app) => {
    const looks = { type: 'radio', name: 'fm-app', form: 'sim-none', onchange: () => (chosen = app) };
    const about = h('span', { class: 'fm-words' }, h('strong', {}, app.name), ' ', h('span', { class: 'fm-detail' }, app.about));
    return h('label', { class: 'fm-option' }, h('input', looks), about);
  };
  const always = h('input', { type: 'checkbox', form: 'sim-none' });
  const go = () => {
    if (!chosen) return manager.say('Choisissez une application.');
    if (always.checked) manager.set(`opens.${end}`, chosen.id);
    show(manager, node, chosen);
  };
  const keep = end ? h('label', { class: 'fm-option' }, always, `Toujours utiliser cette application pour les fichiers .${end}`) : null;
  manager.open(`Ouvrir « ${node.name} » avec…`,
    h('fieldset', { class: 'fm-tree' }, h('legend', {}, 'Application'), manager.model.apps.map(option)), keep,
    h('div', { class: 'fm-actions' }, button('Ouvrir', go, { class: 'sim-button sim-main' })));
}

export function facts(manager, node) {
  const bytes = manager.store.size(node);
  const known = {
    Nom: node.name, Type: kind(node), Taille: `${size(bytes)}${bytes >= 1000 ? ` (${bytes.toLocaleString('fr-FR')} octets)` : ''}`,
    Emplacement: manager.store.way(node.parent).map((each) => each.name).join(' › '), 'Modifié le': when(node.date),
    'État': SYNC[node.sync]?.[0], 'Étiquettes': node.tags.join(', '), ...node.facts,
  };
  const lines = Object.entries(known).filter(([, value]) => value).map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]);
  manager.open(`Propriétés de ${node.name}`, h('dl', { class: 'fm-facts' }, lines.flat()));
}

/** The first bytes, as a viewer shows them: in figures, and as letters where they are letters. */
export function raw(manager, node) {
  const bytes = node.bytes.match(/../g) ?? [];
  const lines = Array.from({ length: Math.ceil(bytes.length / 8) }, (_, row) => {
    const part = bytes.slice(row * 8, row * 8 + 8);
    const letters = part.map((byte) => parseInt(byte, 16)).map((code) => (code > 32 && code < 127 ? String.fromCharCode(code) : '·')).join('');
    return h('tr', {}, h('td', {}, part.join(' ')), h('td', {}, letters));
  });
  const head = h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Octets'), h('th', { scope: 'col' }, 'Lettres')));
  manager.open(`Début de ${node.name}`, h('table', { class: 'fm-raw' }, head, h('tbody', {}, lines)),
    h('p', {}, 'Un point remplace ce qui ne se lit pas comme une lettre.'));
}
