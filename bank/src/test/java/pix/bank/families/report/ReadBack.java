package pix.bank.families.report;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtBlock;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.element.OdfStylableElement;
import org.odftoolkit.odfdom.dom.element.style.StyleParagraphPropertiesElement;
import org.odftoolkit.odfdom.dom.element.text.TextHElement;

/** What a word processor sees in a file: its headings, and the page that each is on when pages break only where told. */
final class ReadBack {

    private ReadBack() {}

    static List<Entry> docx(byte[] file) throws Exception {
        var document =
                WordprocessingMLPackage.load(new ByteArrayInputStream(file)).getMainDocumentPart();
        var numbering = document.getJaxbElement().getBody().getSectPr().getPgNumType();
        var entries = new ArrayList<Entry>();
        int page = 0;
        boolean isNumbered = false;
        for (var part : document.getContent()) {
            if (!(part instanceof P line)) continue;
            var properties = line.getPPr();
            if (isNumbered && properties.getPageBreakBefore() != null) page++;
            var style =
                    properties.getPStyle() == null ? "" : properties.getPStyle().getVal();
            if (style.startsWith("Heading"))
                entries.add(new Entry(Integer.parseInt(style.substring(7)), TextUtils.getText(line), page));
            if (properties.getSectPr() == null) continue;
            isNumbered = true;
            page = numbering.getStart().intValue();
        }
        return entries;
    }

    /** The block of contents that a word processor keeps. */
    static SdtBlock contents(byte[] file) throws Exception {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(file)).getMainDocumentPart().getContent().stream()
                .map(part -> part instanceof JAXBElement<?> element ? element.getValue() : part)
                .filter(SdtBlock.class::isInstance)
                .map(SdtBlock.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<Entry> odt(byte[] file) throws Exception {
        try (var document = OdfTextDocument.loadDocument(new ByteArrayInputStream(file))) {
            var entries = new ArrayList<Entry>();
            int page = 0;
            for (var node = document.getContentRoot().getFirstChild(); node != null; node = node.getNextSibling()) {
                if (!(node instanceof OdfStylableElement line)) continue;
                page = page(page, line);
                if (line instanceof TextHElement heading)
                    entries.add(new Entry(heading.getTextOutlineLevelAttribute(), heading.getTextContent(), page));
            }
            return entries;
        }
    }

    /** The page after a line: 0 until numbering begins. */
    private static int page(int before, OdfStylableElement line) {
        var number = line.getProperty(StyleParagraphPropertiesElement.PageNumber);
        if (number != null) return Integer.parseInt(number);
        boolean breaks = "page".equals(line.getProperty(StyleParagraphPropertiesElement.BreakBefore));
        return before > 0 && breaks ? before + 1 : before;
    }
}
