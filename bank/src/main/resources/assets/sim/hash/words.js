// What the tool that computes hashes says.
import { spoken } from '../language.js';

export const words = spoken({
  fr: {
    title: 'Calculer une empreinte SHA-256',
    stays: 'Le fichier reste sur votre appareil : rien n’est envoyé.',
    file: 'Fichier téléchargé',
    hash: 'Son empreinte',
    published: 'Empreinte publiée, à comparer',
    same: '✓ Identiques',
    different: '✗ Différentes',
  },
  en: {
    title: 'Compute a SHA-256 hash',
    stays: 'The file stays on your device: nothing is sent.',
    file: 'Downloaded file',
    hash: 'Its hash',
    published: 'Published hash, to compare with',
    same: '✓ The same',
    different: '✗ Different',
  },
});
