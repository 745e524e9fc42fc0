package pix.organisations.roll;

/**
 * What is wrong in a file, and where.
 *
 * @param line of a CSV, the first being 1; 0 where a line says nothing
 * @param column the heading of the cell; of a SIECLE file, the node; empty for the whole file
 * @param value what is refused, or the national number of the pupil of a SIECLE file
 * @param allowed what would be accepted: a length, or words
 */
public record RollProblem(ProblemKind kind, int line, String column, String value, String allowed) {

    private static final int LONGEST = 100;

    /** A cell may hold a whole book: its beginning says which it is. */
    public RollProblem {
        if (value.length() > LONGEST) value = value.substring(0, LONGEST) + "…";
    }

    static RollProblem of(ProblemKind kind) {
        return new RollProblem(kind, 0, "", "", "");
    }

    static RollProblem inHeading(ProblemKind kind, String heading) {
        return new RollProblem(kind, 1, heading, "", "");
    }

    static RollProblem ofStudent(ProblemKind kind, String node, String nationalId) {
        return new RollProblem(kind, 0, node, nationalId, "");
    }

    /** Never the value: a log line may print it. */
    @Override
    public String toString() {
        return line + ":" + column + " " + kind;
    }
}
