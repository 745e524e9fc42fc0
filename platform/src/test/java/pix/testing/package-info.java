/** What tests stand on: one real PostgreSQL for the whole run, one application context, a clock that can be moved. */
@NullMarked
package pix.testing;

import org.jspecify.annotations.NullMarked;
