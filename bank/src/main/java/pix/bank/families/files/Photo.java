package pix.bank.families.files;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** A drawn landscape as a picture file; a JPEG also tells its camera, its moment, its author and its position. */
final class Photo {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;

    /** By format: the landscape is always the same, and a PNG takes long to pack. */
    private static final Map<String, byte[]> DRAWN = new ConcurrentHashMap<>();

    private Photo() {}

    static byte[] drawn(String format) {
        return DRAWN.computeIfAbsent(format, _ -> written(landscape(), format)).clone();
    }

    private static BufferedImage landscape() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9fc9ea), 0, HEIGHT, new Color(0xf4e3c1)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x4f7f5c));
        pen.fillPolygon(
                new int[] {0, 150, 260, 380, WIDTH, WIDTH, 0}, new int[] {240, 110, 220, 140, 230, HEIGHT, HEIGHT}, 7);
        pen.setColor(new Color(0xf6c945));
        pen.fillOval(360, 40, 56, 56);
        pen.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** @param facts those of « Appareil », « Prise le » (2026-03-02T10:20), « Auteur » and « Position » (45.19, 5.72) that are known */
    static byte[] withFacts(Map<String, String> facts) {
        var picture = drawn("jpg");
        if (facts.isEmpty()) return picture;
        var bytes = new ByteArrayOutputStream();
        try {
            new ExifRewriter().updateExifMetadataLossless(picture, bytes, told(facts));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static TiffOutputSet told(Map<String, String> facts) throws IOException {
        var told = new TiffOutputSet();
        var root = told.getOrCreateRootDirectory();
        var camera = facts.getOrDefault("Appareil", "");
        if (!camera.isEmpty()) {
            root.add(TiffTagConstants.TIFF_TAG_MAKE, camera.split(" ")[0]);
            root.add(TiffTagConstants.TIFF_TAG_MODEL, camera);
        }
        if (facts.containsKey("Auteur")) root.add(TiffTagConstants.TIFF_TAG_ARTIST, facts.get("Auteur"));
        var moment = facts.getOrDefault("Prise le", "");
        if (!moment.isEmpty())
            told.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, exif(moment));
        if (facts.containsKey("Position")) place(told, facts.get("Position").split(",\\s*"));
        return told;
    }

    private static String exif(String moment) {
        return moment.replace('-', ':').replace('T', ' ') + ":00";
    }

    private static void place(TiffOutputSet told, String[] position) throws IOException {
        told.setGpsInDegrees(Double.parseDouble(position[1]), Double.parseDouble(position[0]));
    }
}
