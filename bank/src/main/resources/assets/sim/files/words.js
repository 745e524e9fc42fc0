// Sizes, days and kinds, as a French file manager tells them.
const KINDS = {
  'doc docx odt rtf': 'Document texte', 'txt md log': 'Texte simple', pdf: 'Document PDF',
  'xls xlsx ods csv': 'Tableau', 'ppt pptx odp': 'Diaporama', 'jpg jpeg png gif webp svg heic tiff bmp': 'Image',
  'mp3 wav ogg flac m4a aac': 'Son', 'mp4 avi mov mkv webm': 'Vidéo', 'zip 7z rar tar gz': 'Archive',
  'html htm': 'Page web', 'exe msi apk dmg': 'Programme', 'db sqlite': 'Base de données', 'xml json': 'Données',
};
const BY_EXTENSION = Object.fromEntries(
  Object.entries(KINDS).flatMap(([all, kind]) => all.split(' ').map((extension) => [extension, kind])));
const UNITS = [[1e9, 'Go'], [1e6, 'Mo'], [1e3, 'Ko']];

export const SORTS = { name: 'Nom', date: 'Modifié le', kind: 'Type', size: 'Taille' };

export function extension(name) {
  return /\.([a-z0-9]{1,6})$/i.exec(name)?.[1].toLowerCase() ?? '';
}

export function kind(node) {
  if (node.archive) return 'Archive';
  return node.folder ? 'Dossier' : (BY_EXTENSION[extension(node.name)] ?? (extension(node.name) ? `Fichier ${extension(node.name).toUpperCase()}` : 'Fichier'));
}

export function size(bytes) {
  const [unit, name] = UNITS.find(([least]) => bytes >= least) ?? [1, bytes > 1 ? 'octets' : 'octet'];
  return `${(bytes / unit).toLocaleString('fr-FR', { maximumFractionDigits: bytes / unit < 100 ? 1 : 0 })} ${name}`;
}

export function when(date) {
  if (!date) return '';
  const [day, hour] = date.split('T');
  return day.split('-').reverse().join('/') + (hour ? ` ${hour.slice(0, 5)}` : '');
}

export function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A name for a file keeps its extension when none is typed. */
export function named(typed, before) {
  const name = typed.trim().replace(/\s+/g, ' ').replace(/[/\\]/g, '-');
  const end = extension(before);
  return !end || extension(name) ? name : `${name}.${end}`;
}
