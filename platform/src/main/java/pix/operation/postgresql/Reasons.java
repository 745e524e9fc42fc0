package pix.operation.postgresql;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why something cannot be written, in the words of the system rather than the name of a class of Java. */
public final class Reasons {

    private Reasons() {}

    public static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "this user may not write there";
            case NoSuchFileException _ -> "there is no such folder";
            case FileAlreadyExistsException _ -> "it is a file and no folder";
            case FileSystemException named ->
                Optional.ofNullable(named.getReason()).orElse("the disk refuses");
            default -> Optional.ofNullable(e.getMessage()).orElse("the disk refuses");
        };
    }
}
