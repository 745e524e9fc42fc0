package pix.bank.families.report;

import java.util.Map;

/** A document, and what is known beforehand of its question: name → value for the texts and the answers. */
record StagedReport(Report report, Map<String, String> values) {}
