package pix.engine.judging;

/** How many signs must be changed, added or taken away to turn one text into another (Levenshtein, in UTF-16 units). */
public final class EditDistance {

    private EditDistance() {}

    static int between(String one, String other) {
        return atMost(Math.max(one.length(), other.length()), one, other);
    }

    /** Whether what was typed is within a quarter of its own length; the ratio is the learner's, so it is not symmetric. */
    public static boolean isTypingSlip(String typed, String expected) {
        int limit = typed.length() / 4;
        return !typed.isEmpty() && atMost(limit, typed, expected) <= limit;
    }

    /** The distance if it is within the limit, else some number above the limit, found sooner. */
    private static int atMost(int limit, String one, String other) {
        if (Math.abs(one.length() - other.length()) > limit) return limit + 1;
        var row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) row[column] = column;
        for (int line = 1; line <= one.length(); line++)
            if (advance(row, line, one.charAt(line - 1), other) > limit) return limit + 1;
        return row[other.length()];
    }

    /** Turns the row into the next one, and returns its smallest number. */
    private static int advance(int[] row, int line, char sign, String other) {
        int diagonal = row[0];
        int smallest = row[0] = line;
        for (int column = 1; column < row.length; column++) {
            int changed = diagonal + (sign == other.charAt(column - 1) ? 0 : 1);
            diagonal = row[column];
            row[column] = Math.min(changed, Math.min(diagonal, row[column - 1]) + 1);
            smallest = Math.min(smallest, row[column]);
        }
        return smallest;
    }
}
