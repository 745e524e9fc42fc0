package pix.bank.families.report;

/** A line of the contents. */
record Entry(int level, String title, int page) {}
