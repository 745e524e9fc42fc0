package pix.bank.families.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFileFormat.Type;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Half a second of one note. */
final class Tone {

    private static final int RATE = 8000;
    private static final double HERTZ = 440;

    private Tone() {}

    static byte[] wav() {
        var samples = new byte[RATE / 2];
        for (int at = 0; at < samples.length; at++)
            samples[at] = (byte) (90 * Math.sin(2 * Math.PI * HERTZ * at / RATE));
        var format = new AudioFormat(RATE, 8, 1, true, false);
        var bytes = new ByteArrayOutputStream();
        try (var stream = new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length)) {
            AudioSystem.write(stream, Type.WAVE, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
