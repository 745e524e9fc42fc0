/** Sites that publish: articles with their author, dates and publisher, where sites of many sorts put them. */
@NullMarked
package pix.bank.families.press;

import org.jspecify.annotations.NullMarked;
