/** Tables of data to be drawn as the chart that answers a question. */
@NullMarked
package pix.bank.families.chart;

import org.jspecify.annotations.NullMarked;
