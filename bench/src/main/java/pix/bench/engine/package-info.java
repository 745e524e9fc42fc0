/** What runs in memory for each answer, one piece at a time, by JMH. */
@NullMarked
package pix.bench.engine;

import org.jspecify.annotations.NullMarked;
