/** The least that an answer could cost: our two statements behind a server that does nothing else. */
@NullMarked
package pix.bench.bare;

import org.jspecify.annotations.NullMarked;
