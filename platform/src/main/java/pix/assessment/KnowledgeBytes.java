package pix.assessment;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import pix.engine.knowledge.Evidence;
import pix.engine.knowledge.Knowledge;
import pix.engine.knowledge.Origin;
import pix.engine.knowledge.Status;

/** Knowledge in 7 bytes a skill: its number (2), what is known and how (1), when, in seconds since 2020 (4). */
final class KnowledgeBytes {

    private static final int SIZE = 7;
    private static final int HELD = 1;
    private static final int DIRECT = 2;
    private static final long START = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();

    private KnowledgeBytes() {}

    static byte[] write(Knowledge knowledge) {
        var bytes = ByteBuffer.allocate(knowledge.all().size() * SIZE);
        for (var evidence : knowledge.all())
            bytes.putShort((short) evidence.skill())
                    .put((byte) ((evidence.isHeld() ? HELD : 0) | (evidence.isDirect() ? DIRECT : 0)))
                    .putInt((int) (evidence.at().getEpochSecond() - START));
        return bytes.array();
    }

    static Knowledge read(byte[] stored) {
        var bytes = ByteBuffer.wrap(stored);
        var all = new ArrayList<Evidence>(stored.length / SIZE);
        while (bytes.hasRemaining()) {
            int skill = bytes.getShort();
            int flags = bytes.get();
            var at = Instant.ofEpochSecond(START + Integer.toUnsignedLong(bytes.getInt()));
            all.add(new Evidence(
                    skill,
                    (flags & HELD) != 0 ? Status.HELD : Status.MISSING,
                    (flags & DIRECT) != 0 ? Origin.DIRECT : Origin.INFERRED,
                    at));
        }
        return Knowledge.none().learn(all);
    }
}
