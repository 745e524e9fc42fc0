// Values as they are compared, and hours as they are read.
import { words } from './words.js';

/** What is compared: a phone number as its digits, an address in small letters; all else as it was typed. */
export function plain(value) {
  const text = value.trim().replace(/\s+/g, ' ');
  if (/^[+0-9 .()-]+$/.test(text)) return text.replace(/[^0-9+]/g, '').replace(/^\+33/, '0');
  return text.includes('@') ? text.toLowerCase() : text;
}

/** « 09:30 » as the reader reads it. */
export function hour(time) {
  const [hours, minutes] = time.split(':');
  return words.hour(hours, minutes);
}
