package pix.bank.families.crosstab;

/** A line of the list: where it belongs in the cross table, its amount, and whether its state makes it count. */
record Entry(Pair pair, int amount, boolean isKept) {

    static Entry of(Pair pair, int amount) {
        return new Entry(pair, amount, true);
    }
}
