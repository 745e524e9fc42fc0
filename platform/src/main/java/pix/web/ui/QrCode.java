package pix.web.ui;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A link as a square that a telephone reads, drawn without pixels: it is as sharp on a wall as on paper. */
public final class QrCode {

    /** Readers want four empty modules around. */
    private static final int MARGIN = 4;

    /** The side of a module of a picture. */
    private static final int POINTS = 8;

    private QrCode() {}

    public static String svg(String link) {
        var matrix = matrix(link);
        int side = matrix.getWidth() + 2 * MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>
                """.formatted(side, side, side, side, modules(matrix));
    }

    /** The same as points, for what draws no lines: a picture that stands in its own address. */
    public static String png(String link) {
        var matrix = matrix(link);
        int side = matrix.getWidth() + 2 * MARGIN;
        var picture = new BufferedImage(side * POINTS, side * POINTS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++)
                picture.setRGB(x, y, isDark(matrix, x / POINTS - MARGIN, y / POINTS - MARGIN) ? 0 : 0xffffff);
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isDark(ByteMatrix matrix, int x, int y) {
        boolean isInside = x >= 0 && y >= 0 && x < matrix.getWidth() && y < matrix.getHeight();
        return isInside && matrix.get(x, y) == 1;
    }

    private static String modules(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++)
            for (int x = 0; x < matrix.getWidth(); x++)
                if (matrix.get(x, y) == 1)
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
        return path.toString();
    }

    private static ByteMatrix matrix(String link) {
        try {
            return Encoder.encode(link, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a link of " + link.length() + " characters fits no square", tooLong);
        }
    }
}
