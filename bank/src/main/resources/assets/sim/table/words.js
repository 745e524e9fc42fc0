// What the small table says.
import { spoken } from '../language.js';

export const words = spoken({
  fr: {
    types: { text: 'Texte', number: 'Nombre', date: 'Date', boolean: 'Oui/Non', list: 'Liste de choix' },
    heading: 'En-tête',
    headingOf: (column) => `En-tête de la colonne ${column}`,
    cell: (row, column) => `Ligne ${row}, colonne ${column}`,
    choose: 'Type…',
    typeOf: (head) => `Type du champ ${head}`,
    refused: 'refusé',
    unread: (head, count) =>
      count > 1
        ? `${head} : ${count} valeurs ne se lisent pas ainsi.`
        : `${head} : ${count} valeur ne se lit pas ainsi.`,
    typed: (head, type) => `${head} : ${type}.`,
    untyped: 'sans type',
  },
  en: {
    types: { text: 'Text', number: 'Number', date: 'Date', boolean: 'Yes/No', list: 'List of choices' },
    heading: 'Heading',
    headingOf: (column) => `Heading of column ${column}`,
    cell: (row, column) => `Row ${row}, column ${column}`,
    choose: 'Type…',
    typeOf: (head) => `Type of the field ${head}`,
    refused: 'refused',
    unread: (head, count) =>
      count === 1 ? `${head}: 1 value cannot be read so.` : `${head}: ${count} values cannot be read so.`,
    typed: (head, type) => `${head}: ${type}.`,
    untyped: 'no type',
  },
});
