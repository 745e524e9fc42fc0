package pix.assessment;

/** The place of a question among those that its learner counts, from 1. */
public record Step(int now, int total) {}
