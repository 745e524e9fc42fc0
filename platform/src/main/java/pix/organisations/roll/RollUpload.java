package pix.organisations.roll;

/**
 * A file that somebody sends.
 *
 * @param isReplacement students who are not in it are deleted (higher education)
 */
public record RollUpload(String fileName, long size, boolean isReplacement, RollSource file) {

    /** More than the file of the largest school, ten times over. */
    public static final int LARGEST_MEGABYTES = 20;

    boolean isTooLarge() {
        return size > (long) LARGEST_MEGABYTES << 20;
    }
}
