/** The tables of cases by which experts specify the engine. */
@NullMarked
package pix.engine;

import org.jspecify.annotations.NullMarked;
