package pix.bank.families.report;

import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The page of the contents in an Office text. */
final class DocxContents {

    private static final String HEADING = "Sommaire";

    private DocxContents() {}

    static void write(Contents contents, XWPFDocument document) {
        switch (contents) {
            case Contents.None _ -> {
                heading(document::createParagraph);
                document.createParagraph().setStyle("Normal");
            }
            case Contents.Typed(var entries) -> {
                heading(document::createParagraph);
                entries.forEach(entry -> line(entry, document.createParagraph()));
            }
            case Contents.Automatic(var entries) -> automatic(entries, document);
        }
    }

    /** @param lines the next line: of the document, or of a block that the word processor keeps */
    private static void heading(Supplier<XWPFParagraph> lines) {
        var heading = lines.get();
        heading.setStyle("TOCHeading");
        heading.setPageBreak(true);
        heading.createRun().setText(HEADING);
    }

    private static void line(Entry entry, XWPFParagraph line) {
        line.setStyle("TOC" + entry.level());
        line.createRun().setText(entry.title());
        line.createRun().addTab();
        line.createRun().setText(Integer.toString(entry.page()));
    }

    /** A field that begins before the first entry and ends after the last: what word processors make and update. */
    private static void automatic(List<Entry> entries, XWPFDocument document) {
        var block = block(document);
        Supplier<XWPFParagraph> lines = () -> new XWPFParagraph(block.addNewP(), document);
        heading(lines);
        for (int place = 0; place < entries.size(); place++) {
            var line = lines.get();
            if (place == 0) begin(line);
            line(entries.get(place), line);
        }
        mark(lines.get(), STFldCharType.END);
    }

    private static CTSdtContentBlock block(XWPFDocument document) {
        var block = document.getDocument().getBody().addNewSdt();
        var kind = block.addNewSdtPr().addNewDocPartObj();
        kind.addNewDocPartGallery().setVal("Table of Contents");
        kind.addNewDocPartUnique();
        return block.addNewSdtContent();
    }

    private static void begin(XWPFParagraph line) {
        mark(line, STFldCharType.BEGIN);
        line.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
        mark(line, STFldCharType.SEPARATE);
    }

    private static void mark(XWPFParagraph line, STFldCharType.Enum place) {
        line.createRun().getCTR().addNewFldChar().setFldCharType(place);
    }
}
