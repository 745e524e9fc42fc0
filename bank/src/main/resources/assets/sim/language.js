// Simulators speak the language of the page around them; the sites, messages and files that they show keep their own.

/** Of these words by language, such as {fr: {close: 'Fermer'}, en: {close: 'Close'}}, those of the reader. */
export function spoken(words) {
  return words[document.documentElement.lang.slice(0, 2)] ?? words.fr;
}

/** How the reader's dates and numbers are written. */
export const LOCALE = spoken({ fr: 'fr-FR', en: 'en-GB' });
