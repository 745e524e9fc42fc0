/** Pictures of scenes drawn part by part: each part has its drawing and its words, so that a picture tells all it shows. */
@NullMarked
package pix.bank.making.picture;

import org.jspecify.annotations.NullMarked;
