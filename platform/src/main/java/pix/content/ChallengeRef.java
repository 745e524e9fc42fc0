package pix.content;

import java.nio.ByteBuffer;

/** The coordinates of a challenge: the skill's number and the variant; with the release they rebuild what was shown. */
public record ChallengeRef(int skill, int variant) {

    public static final int SIZE = 2 * Integer.BYTES;

    public byte[] bytes() {
        return ByteBuffer.allocate(SIZE).putInt(skill).putInt(variant).array();
    }

    /** What {@link #bytes} wrote. */
    public static ChallengeRef read(ByteBuffer bytes) {
        return new ChallengeRef(bytes.getInt(), bytes.getInt());
    }
}
