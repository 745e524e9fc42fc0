/** Screens to tap through (a phone, a site, an application) whose settings are read, changed and judged. */
@NullMarked
package pix.bank.families.settings;

import org.jspecify.annotations.NullMarked;
