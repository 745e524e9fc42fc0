package pix.bank.families.crosstab;

/** A cell of the cross table: the places of its two labels, from 0. */
record Pair(int across, int down) {}
