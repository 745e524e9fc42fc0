package pix.operation.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks each minute at the disk of the embedded database, and says when what is left becomes little, and very little. */
public class FreeSpaceWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FreeSpaceWatch.class);

    /** Megabytes. A school's database grows by some hundred in a year; PostgreSQL itself takes up to 1,024 for its journal. */
    private static final long LITTLE = 2_048;

    private static final long VERY_LITTLE = 256;

    private enum Room {
        ENOUGH,
        LITTLE,
        VERY_LITTLE
    }

    /** Asks a disk how many bytes it has left for us. */
    @FunctionalInterface
    interface Disk {
        long usable() throws IOException;
    }

    private final String place;
    private final Disk disk;
    private volatile OptionalLong low = OptionalLong.empty();
    private Room room = Room.ENOUGH;

    FreeSpaceWatch(String place, Disk disk) {
        this.place = place;
        this.disk = disk;
    }

    public static FreeSpaceWatch onTheDiskOf(Path folder) {
        return new FreeSpaceWatch(
                folder.toString(), () -> Files.getFileStore(folder).getUsableSpace());
    }

    /** The disk of an external database is watched by whoever looks after it. */
    public static FreeSpaceWatch ofNoDisk() {
        return new FreeSpaceWatch("", () -> Long.MAX_VALUE);
    }

    /** The megabytes that are left, where they are few. */
    OptionalLong low() {
        return low;
    }

    @Scheduled(fixedDelayString = "PT1M")
    synchronized void look() {
        try {
            long megabytes = disk.usable() >> 20;
            var seen = megabytes < VERY_LITTLE ? Room.VERY_LITTLE : megabytes < LITTLE ? Room.LITTLE : Room.ENOUGH;
            if (seen != room) tell(seen, megabytes);
            room = seen;
            low = seen == Room.ENOUGH ? OptionalLong.empty() : OptionalLong.of(megabytes);
        } catch (IOException e) {
            LOG.warn("the free space of {} is not known: {}", place, e.getMessage());
        }
    }

    private void tell(Room seen, long megabytes) {
        switch (seen) {
            case ENOUGH -> LOG.warn("there is enough room again on the disk of {}: {} MB", place, megabytes);
            case LITTLE -> LOG.warn("little room is left on the disk of {}: {} MB", place, megabytes);
            case VERY_LITTLE ->
                LOG.error(
                        "very little room is left on the disk of {}: {} MB; without any, nothing is kept any more",
                        place,
                        megabytes);
        }
    }
}
