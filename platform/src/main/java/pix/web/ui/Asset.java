package pix.web.ui;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** A file, with the address made of its content. */
record Asset(String url, MediaType media, byte[] content) {

    private static final int HASH_BYTES = 6;

    static Asset of(String root, String name, byte[] content) {
        var dot = name.lastIndexOf('.');
        var url = root + name.substring(0, dot) + "-" + hash(content) + name.substring(dot);
        return new Asset(url, MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM), content);
    }

    String type() {
        return isText() ? media + ";charset=UTF-8" : media.toString();
    }

    /** Worth compressing: a picture or a font already is, by its own format. */
    boolean isText() {
        return media.getType().equals("text")
                || media.getSubtype().contains("svg")
                || media.getSubtype().contains("json");
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
