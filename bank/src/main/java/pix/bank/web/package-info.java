/** A small web of invented sites, made from a value set and served by the platform. */
@NullMarked
package pix.bank.web;

import org.jspecify.annotations.NullMarked;
