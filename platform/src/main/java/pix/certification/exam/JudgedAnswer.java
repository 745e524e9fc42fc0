package pix.certification.exam;

import pix.engine.judging.Verdict;

/**
 * An answer and what it is worth.
 *
 * @param given as the log writes it; empty when the candidate passed
 * @param isPartlyRight whether some of several fields are
 * @param release by which it was judged
 */
record JudgedAnswer(String given, Verdict verdict, boolean isPartlyRight, String release) {}
