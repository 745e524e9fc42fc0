package pix.bank.families.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A cell by its place, from 0: {@code B4} is column 1, row 3. */
record Ref(int column, int row) {

    private static final int MOST_CELLS = 20_000;
    private static final Pattern NAME = Pattern.compile("[A-Z]{1,2}[1-9]\\d{0,3}");

    /** Is this the name of a cell, without dollars and in capitals? No sheet is larger than {@code ZZ9999}. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    static Ref of(String name) {
        int column = 0;
        int place = 0;
        for (; place < name.length() && Character.isLetter(name.charAt(place)); place++)
            column = column * 26 + name.charAt(place) - 'A' + 1;
        return new Ref(column - 1, Integer.parseInt(name.substring(place)) - 1);
    }

    /** The cells of {@code B2:C4}, row after row; one cell for {@code B2}. */
    static List<Ref> range(String names) {
        var ends = names.split(":");
        return range(of(ends[0]), of(ends[ends.length - 1]));
    }

    /** Larger than any sheet of ours is a fault: what is typed must not cost the server its memory. */
    static List<Ref> range(Ref one, Ref other) {
        if (many(one, other) > MOST_CELLS) throw new FaultException("#REF!");
        var cells = new ArrayList<Ref>();
        for (int row = Math.min(one.row, other.row); row <= Math.max(one.row, other.row); row++)
            for (int column = Math.min(one.column, other.column);
                    column <= Math.max(one.column, other.column);
                    column++) cells.add(new Ref(column, row));
        return cells;
    }

    /** How many cells there are from one to the other. */
    static int many(Ref one, Ref other) {
        return (Math.abs(one.row - other.row) + 1) * (Math.abs(one.column - other.column) + 1);
    }

    String name() {
        return letters(column) + (row + 1);
    }

    private static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
