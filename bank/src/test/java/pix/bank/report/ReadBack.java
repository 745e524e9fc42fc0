package pix.bank.report;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pix.bank.archive.Zip;

/** What a word processor sees in a file: its headings, and the page that each is on when pages break only where told. */
final class ReadBack {

    private ReadBack() {}

    static List<Entry> docx(byte[] file) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var entries = new ArrayList<Entry>();
            int page = 0;
            boolean isNumbered = false;
            for (var paragraph : document.getParagraphs()) {
                var properties = paragraph.getCTP().getPPr();
                if (isNumbered && properties.isSetPageBreakBefore()) page++;
                var style = String.valueOf(paragraph.getStyle());
                if (style.startsWith("Heading"))
                    entries.add(new Entry(Integer.parseInt(style.substring(7)), paragraph.getText(), page));
                if (!properties.isSetSectPr()) continue;
                isNumbered = true;
                page = document.getDocument()
                        .getBody()
                        .getSectPr()
                        .getPgNumType()
                        .getStart()
                        .intValue();
            }
            return entries;
        }
    }

    static List<Entry> odt(byte[] file) throws Exception {
        var content = xml(requireNonNull(Zip.entries(file).get("content.xml")));
        var styles = elements(content.getElementsByTagName("style:style")).stream()
                .collect(Collectors.toMap(style -> style.getAttribute("style:name"), style -> style));
        var entries = new ArrayList<Entry>();
        int page = 0;
        for (var line :
                elements(((Element) content.getElementsByTagName("office:text").item(0)).getChildNodes())) {
            page = page(page, styles, line.getAttribute("text:style-name"));
            if (line.getTagName().equals("text:h"))
                entries.add(new Entry(
                        Integer.parseInt(line.getAttribute("text:outline-level")), line.getTextContent(), page));
        }
        return entries;
    }

    /** The page after a line of this style: 0 until numbering begins. */
    private static int page(int before, Map<String, Element> styles, String name) {
        var style = styles.get(name);
        if (style == null) return before;
        var properties = elements(style.getElementsByTagName("style:paragraph-properties"));
        if (properties.isEmpty()) return before;
        var first = properties.getFirst();
        if (first.hasAttribute("style:page-number")) return Integer.parseInt(first.getAttribute("style:page-number"));
        boolean breaks = first.getAttribute("fo:break-before").equals("page");
        return before > 0 && breaks ? before + 1 : before;
    }

    static Document xml(byte[] text) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text));
    }

    static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
