package pix.organisations.roll;

import java.util.List;

/** What comes of sending a file. */
public sealed interface UploadOutcome {

    /** It is kept, and its import begins by itself. */
    record Uploaded(RollImportId id) implements UploadOutcome {}

    record Missing() implements UploadOutcome {}

    record TooLarge(int megabytes) implements UploadOutcome {}

    record WrongExtension(List<String> expected) implements UploadOutcome {}

    /** The file before is still being imported. */
    record AnotherIsRunning() implements UploadOutcome {}
}
