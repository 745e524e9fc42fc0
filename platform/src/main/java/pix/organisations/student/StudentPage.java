package pix.organisations.student;

import java.util.List;

/**
 * Some students of a list.
 *
 * @param found how many fit the filter, on all its pages
 */
public record StudentPage(List<StudentLine> lines, int found) {}
