package pix.bank.families.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import pix.bank.making.archive.Zip;

/** A document as an Office text. */
final class Docx {

    /** A4, in twentieths of a point. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1134;

    /** In points. */
    private static final int AS_LARGE_AS_A_HEADING = 20;

    private final XWPFDocument document;

    private Docx(XWPFDocument document) {
        this.document = document;
    }

    static byte[] bytes(Report report) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createStyles().setStyles(styles());
            new Docx(document).write(report);
            document.write(bytes);
            return Zip.dateless(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Report report) {
        line("Title", report.title());
        line("Subtitle", report.subtitle());
        DocxContents.write(report.contents(), document);
        page(document.createParagraph().getCTP().addNewPPr().addNewSectPr());
        for (int place = 0; place < report.sections().size(); place++)
            section(report.sections().get(place), place == 0);
        page(document.getDocument().getBody().addNewSectPr()).addNewPgNumType().setStart(BigInteger.ONE);
        var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** What ends here is a part of the document with its own numbering; the next part begins a page. */
    private static CTSectPr page(CTSectPr part) {
        var size = part.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = part.addNewPgMar();
        var margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setRight(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        return part;
    }

    /** The first part of the document begins a page already. */
    private void section(Section section, boolean isFirst) {
        for (int chunk = 0; chunk < section.chunks().size(); chunk++) {
            var each = section.chunks().get(chunk);
            var lines = new ArrayList<XWPFParagraph>();
            if (chunk == 0) lines.add(heading(section));
            for (var text : each.paragraphs()) lines.add(line("Normal", text));
            if (each.startsPage() && !(isFirst && chunk == 0)) lines.getFirst().setPageBreak(true);
        }
    }

    private XWPFParagraph heading(Section section) {
        if (section.isStyled()) return line("Heading" + section.level(), section.title());
        var heading = line("Normal", section.title());
        heading.getRuns().getFirst().setBold(true);
        heading.getRuns().getFirst().setFontSize(AS_LARGE_AS_A_HEADING);
        return heading;
    }

    private XWPFParagraph line(String style, String text) {
        var line = document.createParagraph();
        line.setStyle(style);
        line.createRun().setText(text);
        return line;
    }

    private static CTStyles styles() throws IOException {
        try {
            return StylesDocument.Factory.parse(new ByteArrayInputStream(OfficeParts.named("docx-styles.xml")))
                    .getStyles();
        } catch (XmlException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
