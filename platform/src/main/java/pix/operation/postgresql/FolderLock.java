package pix.operation.postgresql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Holds a folder for one process; the system lets go of it however the process ends, killed too. */
record FolderLock(FileChannel file) implements AutoCloseable {

    static FolderLock take(Path folder) throws IOException {
        var file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(file) != null) return new FolderLock(file);
        file.close();
        throw taken(folder);
    }

    static CannotStart taken(Path folder) {
        return new CannotStart("Another Pix is already running on " + folder + ". Stop it, or set PIX_DATA_DIR.");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
