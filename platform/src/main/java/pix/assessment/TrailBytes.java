package pix.assessment;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import pix.content.ChallengeRef;
import pix.engine.judging.Verdict;

/** An attempt's answers in 7 bytes each: skill (2), variant (4), verdict and timer (1). */
final class TrailBytes {

    private static final int SIZE = 7;
    private static final int TIMED = 0x80;
    private static final Verdict[] VERDICTS = Verdict.values();

    private TrailBytes() {}

    static byte[] write(List<Answered> trail) {
        var bytes = ByteBuffer.allocate(trail.size() * SIZE);
        for (var answered : trail)
            bytes.putShort((short) answered.challenge().skill())
                    .putInt(answered.challenge().variant())
                    .put((byte) (answered.verdict().ordinal() | (answered.timed() ? TIMED : 0)));
        return bytes.array();
    }

    static List<Answered> read(byte[] stored) {
        var bytes = ByteBuffer.wrap(stored);
        var trail = new ArrayList<Answered>(stored.length / SIZE);
        while (bytes.hasRemaining()) {
            var challenge = new ChallengeRef(bytes.getShort(), bytes.getInt());
            int last = bytes.get();
            trail.add(new Answered(challenge, VERDICTS[last & ~TIMED & 0xFF], (last & TIMED) != 0));
        }
        return List.copyOf(trail);
    }
}
