package pix.documents;

import java.util.function.Function;

/** A column of a file: what stands above it, and what it holds of each line. */
public record Column<T>(String heading, Function<T, Cell> cell) {}
