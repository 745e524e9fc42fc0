package pix.campaigns.participation;

import pix.campaigns.Measure;

/** A change of what is counted; a negative one takes away. */
record Count(String group, Measure measure, String item, long n, double total) {

    static Count one(String group, Measure measure, String item) {
        return new Count(group, measure, item, 1, 0);
    }

    /** Of the same figure. */
    Count plus(Count other) {
        return new Count(group, measure, item, n + other.n, total + other.total);
    }

    Count negative() {
        return new Count(group, measure, item, -n, -total);
    }
}
