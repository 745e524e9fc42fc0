package pix.bank.families.blocks;

import java.util.List;

/** The robot on its squares. */
final class GridWorld implements World {

    /** Right, down, left, up: a turn to the right is one further. */
    private static final int[][] STEPS = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

    private final char[][] squares;
    private int x;
    private int y;
    private int direction;
    private boolean hasArrival;

    GridWorld(List<String> rows) {
        squares = rows.stream().map(String::toCharArray).toArray(char[][]::new);
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
            default -> false;
        };
    }

    @Override
    public boolean act(String action) {
        return switch (action) {
            case "avancer" -> advance();
            case "droite" -> turn(1);
            case "gauche" -> turn(3);
            case "arroser" -> water();
            default -> false;
        };
    }

    /** Beyond the last square there is a wall. */
    private boolean isFreeAhead() {
        int row = y + STEPS[direction][1];
        int column = x + STEPS[direction][0];
        return row >= 0
                && row < squares.length
                && column >= 0
                && column < squares[row].length
                && squares[row][column] != '#';
    }

    private boolean advance() {
        if (!isFreeAhead()) return false;
        x += STEPS[direction][0];
        y += STEPS[direction][1];
        return true;
    }

    private boolean turn(int quarters) {
        direction = (direction + quarters) % STEPS.length;
        return true;
    }

    private boolean water() {
        if (squares[y][x] != 'p') return false;
        squares[y][x] = '.';
        return true;
    }

    @Override
    public boolean isDone() {
        for (var row : squares) for (var square : row) if (square == 'p') return false;
        return !hasArrival || squares[y][x] == 'G';
    }
}
