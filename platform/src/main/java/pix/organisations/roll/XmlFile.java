package pix.organisations.roll;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pix.shared.FileText;

/** An XML file read from its beginning to its end, in the encoding that its mark or else its declaration tells, without any document type. */
final class XmlFile {

    /** An encoding is declared within so many bytes, or not at all. */
    private static final int DECLARED_WITHIN = 128;

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final XMLInputFactory FACTORY = factory();

    private XmlFile() {}

    /** Says each node to the visitor. */
    interface Visitor {

        /** @return whether to go on */
        boolean starts(XMLStreamReader node, int depth);

        default void text(String text, int depth) {}

        default void ends(String name, int depth) {}
    }

    static void read(RollSource file, Visitor visitor) throws IOException, XMLStreamException {
        try (var reader = decoded(file)) {
            var xml = FACTORY.createXMLStreamReader(reader);
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw new XMLStreamException("no document type is accepted");
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!visitor.starts(xml, ++depth)) return;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> visitor.text(xml.getText(), depth);
                    case XMLStreamConstants.END_ELEMENT -> visitor.ends(xml.getLocalName(), depth--);
                    default -> {}
                }
            }
        }
    }

    private static Reader decoded(RollSource file) throws IOException {
        var stream = new PushbackInputStream(file.open(), DECLARED_WITHIN);
        var start = stream.readNBytes(DECLARED_WITHIN);
        stream.unread(start);
        return afterBlanks(FileText.reader(stream, declared(start)));
    }

    /** A declaration must be the first thing of a file for the parser, and is not when an editor has added a line. */
    private static Reader afterBlanks(Reader text) throws IOException {
        var reader = new PushbackReader(text);
        int sign = reader.read();
        while (Character.isWhitespace(sign)) sign = reader.read();
        if (sign >= 0) reader.unread(sign);
        return reader;
    }

    /** Of a file without a mark. What can be read byte by byte is not in UTF-16, whatever it says. */
    private static Charset declared(byte[] start) throws EncodingUnknown {
        var found = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (!found.find()) return StandardCharsets.UTF_8;
        try {
            var encoding = Charset.forName(found.group(1).strip());
            return encoding.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : encoding;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new EncodingUnknown();
        }
    }

    /** The JDK's own: a library on the class path may offer another, with other defaults. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** The file declares an encoding that nobody knows. */
    static final class EncodingUnknown extends IOException {

        EncodingUnknown() {
            super("unknown encoding");
        }
    }
}
