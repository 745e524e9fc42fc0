package pix.bank.families.crosstab;

import java.util.List;
import java.util.Map;

/**
 * The lines of a list and what is known of them beforehand.
 *
 * @param pairs name → pair: {@code right}, and where each wrong method leads
 * @param numbers name → number, the same for answers that are numbers
 */
record Plan(List<Entry> entries, Map<String, Pair> pairs, Map<String, Integer> numbers) {}
