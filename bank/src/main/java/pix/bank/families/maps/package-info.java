/** Online plans of invented towns: streets and places laid out by chance, drawn, searched, and told in words. */
@NullMarked
package pix.bank.families.maps;

import org.jspecify.annotations.NullMarked;
