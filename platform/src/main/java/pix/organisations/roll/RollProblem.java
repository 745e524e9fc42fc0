package pix.organisations.roll;

/**
 * What is wrong in a file, and where.
 *
 * @param line of a CSV, the first being 1; 0 where a line says nothing
 * @param column the heading of the cell; of a SIECLE file, the node; empty for the whole file
 * @param who it is about, as far as the file tells
 * @param value what is refused
 * @param allowed what would be accepted: a length, or words; of a number that is there twice, who or where the first one is
 */
public record RollProblem(ProblemKind kind, int line, String column, Who who, String value, String allowed) {

    private static final int LONGEST = 100;

    /** Somebody in a file: last and first name, and the number of a pupil or a student; either may be empty. */
    public record Who(String name, String number) {

        public static final Who NOBODY = new Who("", "");

        public Who {
            name = cut(name.strip());
            number = cut(number);
        }

        /** Never a name: a log line may print it. */
        @Override
        public String toString() {
            return "somebody of a file";
        }
    }

    /** A cell may hold a whole book: its beginning says which it is. */
    public RollProblem {
        value = cut(value);
        allowed = cut(allowed);
    }

    static RollProblem of(ProblemKind kind) {
        return new RollProblem(kind, 0, "", Who.NOBODY, "", "");
    }

    static RollProblem inHeading(ProblemKind kind, String heading) {
        return new RollProblem(kind, 1, heading, Who.NOBODY, "", "");
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Never the value: a log line may print it. */
    @Override
    public String toString() {
        return line + ":" + column + " " + kind;
    }
}
