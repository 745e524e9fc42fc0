package pix.campaigns.participation;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pix.campaigns.CompetenceLevel;

/** The levels of a profile as they are kept: level and pix, 1 byte each; and which competences these are of. */
final class SentLevels {

    /** Rows that name no competence were written when these were all. */
    private static final List<String> FORMERLY = List.of(
            "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1",
            "5.2");

    private static final int BYTES = 2;

    private SentLevels() {}

    static byte[] bytes(List<CompetenceLevel> levels) {
        var bytes = ByteBuffer.allocate(BYTES * levels.size());
        levels.forEach(each -> bytes.put((byte) each.level()).put((byte) each.pix()));
        return bytes.array();
    }

    static String[] codes(List<CompetenceLevel> levels) {
        return levels.stream().map(CompetenceLevel::code).toArray(String[]::new);
    }

    static List<CompetenceLevel> read(byte @Nullable [] stored) {
        return read(stored, FORMERLY);
    }

    static List<CompetenceLevel> read(byte @Nullable [] stored, List<String> codes) {
        if (stored == null) return List.of();
        return IntStream.range(0, stored.length / BYTES)
                .mapToObj(at -> new CompetenceLevel(codes.get(at), stored[BYTES * at], stored[BYTES * at + 1]))
                .toList();
    }
}
