/**
 * A real PostgreSQL in a folder, for whoever has none: unpacked, initialised once, started and stopped with us. Every
 * durability setting is PostgreSQL's own: an acknowledged write is on the disk.
 */
@NullMarked
package pix.operation.postgresql;

import org.jspecify.annotations.NullMarked;
