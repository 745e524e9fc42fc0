package pix.bank.families.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import pix.bank.making.archive.Zip;

/** Small true files of a format, whatever their name will say; the facts that the format can hold are written inside. */
enum Sample {
    PNG,
    GIF,
    JPG,
    WAV,
    PDF,
    ZIP,
    ODT,
    HTML;

    /** What a viewer of raw content shows. */
    private static final int SHOWN = 48;

    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"fr\"><title>Page</title><p>Une page web se lit comme du texte.</p></html>";

    static String start(String format) {
        var bytes = of(format).bytes(Map.of());
        return HexFormat.of().formatHex(bytes, 0, Math.min(SHOWN, bytes.length));
    }

    static Sample of(String format) {
        return valueOf(format.toUpperCase(java.util.Locale.ROOT));
    }

    byte[] bytes(Map<String, String> facts) {
        return switch (this) {
            case PNG, GIF -> Photo.drawn(name());
            case JPG -> Photo.withFacts(facts);
            case WAV -> Tone.wav();
            case PDF -> Paper.pdf(facts);
            case ZIP -> Zip.of(Map.of("liste.txt", "Du pain\nDu lait\n".getBytes(UTF_8)));
            case ODT -> Zip.of(text());
            case HTML -> PAGE.getBytes(UTF_8);
        };
    }

    private static Map<String, byte[]> text() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        parts.put("content.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body>\
                <office:text><text:p>Un texte.</text:p></office:text></office:body></office:document-content>
                """.getBytes(UTF_8));
        parts.put("META-INF/manifest.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
                <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>\
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
                """.getBytes(UTF_8));
        return parts;
    }
}
