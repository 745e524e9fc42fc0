/** How fast it is: starts the packaged application, drives it as learners and as pgbench would, and prints the figures. */
@NullMarked
package pix.bench;

import org.jspecify.annotations.NullMarked;
