package pix.bank.families.blocks;

import java.util.regex.Pattern;

/** The robot on its squares. */
final class GridWorld implements World {

    private static final Pattern BETWEEN_LETTERS = Pattern.compile(" ");
    private static final String NOTHING = ".";

    private final char[][] squares;
    private final String[][] letters;
    private final String word;
    private final StringBuilder picked = new StringBuilder();
    private int x;
    private int y;
    private int direction;
    private boolean hasArrival;

    GridWorld(Case.Grid grid) {
        squares = grid.rows().stream().map(String::toCharArray).toArray(char[][]::new);
        letters = grid.letters().stream().map(BETWEEN_LETTERS::split).toArray(String[][]::new);
        word = grid.word();
        for (int row = 0; row < squares.length; row++)
            for (int column = 0; column < squares[row].length; column++) note(column, row);
    }

    private void note(int column, int row) {
        char square = squares[row][column];
        if (square == 'G') hasArrival = true;
        if (square != 'S' && square != 'P') return;
        x = column;
        y = row;
        squares[row][column] = square == 'P' ? 'p' : '.';
    }

    @Override
    public boolean holds(String condition) {
        return switch (condition) {
            case "libre" -> isFreeAhead();
            case "mur" -> !isFreeAhead();
            case "arrive" -> squares[y][x] == 'G';
            case "pas-arrive" -> squares[y][x] != 'G';
            case "plante-seche" -> squares[y][x] == 'p';
            case "marque" -> squares[y][x] == 'm';
            default -> false;
        };
    }

    @Override
    public boolean act(String action) {
        return switch (action) {
            case "droite" -> turn(1);
            case "gauche" -> turn(3);
            case "arroser" -> water();
            case "ramasser" -> pick();
            default -> Steps.of(action, direction).filter(this::walk).isPresent();
        };
    }

    private boolean walk(Steps steps) {
        for (int time = 0; time < steps.times(); time++) if (!advance(steps.direction())) return false;
        return true;
    }

    private boolean isFreeAhead() {
        return isFree(direction);
    }

    /** Beyond the last square there is a wall. */
    private boolean isFree(int towards) {
        int row = y + Steps.down(towards);
        int column = x + Steps.across(towards);
        return row >= 0
                && row < squares.length
                && column >= 0
                && column < squares[row].length
                && squares[row][column] != '#';
    }

    private boolean advance(int towards) {
        if (!isFree(towards)) return false;
        x += Steps.across(towards);
        y += Steps.down(towards);
        return true;
    }

    private boolean turn(int quarters) {
        direction = (direction + quarters) % Steps.QUARTERS;
        return true;
    }

    private boolean water() {
        if (squares[y][x] != 'p') return false;
        squares[y][x] = '.';
        return true;
    }

    private boolean pick() {
        if (letters.length == 0 || letters[y][x].equals(NOTHING)) return false;
        picked.append(letters[y][x]);
        letters[y][x] = NOTHING;
        return true;
    }

    /** The square where the robot is, as on a chessboard: {@code C4}. */
    String square() {
        return (char) ('A' + x) + Integer.toString(y + 1);
    }

    /** The letters that were picked up, in order. */
    String picked() {
        return picked.toString();
    }

    @Override
    public boolean isDone() {
        if (!picked.toString().equals(word) && !word.isEmpty()) return false;
        for (var row : squares) for (var square : row) if (square == 'p') return false;
        return !hasArrival || squares[y][x] == 'G';
    }
}
