/** What people do, in a real browser, on the packaged application: one class per journey, accessibility on every page. */
@NullMarked
package pix.journeys;

import org.jspecify.annotations.NullMarked;
