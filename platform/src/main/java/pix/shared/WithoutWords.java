package pix.shared;

/** A fault as a log may keep it: what and where, without the messages, in which a database repeats the rows of people. */
public final class WithoutWords extends Exception {

    private WithoutWords(String kind, StackTraceElement[] where) {
        super(kind);
        setStackTrace(where);
    }

    public static Exception of(Throwable fault) {
        var told = new WithoutWords(fault.getClass().getName(), fault.getStackTrace());
        if (fault.getCause() != null) told.initCause(of(fault.getCause()));
        return told;
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
