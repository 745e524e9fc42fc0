package pix.assessment;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** A set of skills by number, 2 bytes each, in order. */
public final class SkillNumbers {

    private SkillNumbers() {}

    public static byte[] write(Collection<Integer> numbers) {
        var bytes = ByteBuffer.allocate(numbers.size() * 2);
        new TreeSet<>(numbers).forEach(number -> bytes.putShort(number.shortValue()));
        return bytes.array();
    }

    public static Set<Integer> read(byte[] stored) {
        var numbers = new TreeSet<Integer>();
        var bytes = ByteBuffer.wrap(stored);
        while (bytes.hasRemaining()) numbers.add((int) bytes.getShort());
        return numbers;
    }
}
