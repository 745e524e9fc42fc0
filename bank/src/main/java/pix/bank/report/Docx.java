package pix.bank.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import pix.bank.archive.Zip;
import pix.bank.web.Markdown;

/** A document as an Office text. */
final class Docx {

    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
            %s<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>%s<w:pgNumType w:start="1"/></w:sectPr>
            </w:body></w:document>
            """;
    private static final String PAGE = """
            <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"\
             w:header="567" w:footer="567" w:gutter="0"/>""";

    /** Ends the pages without a number; what follows begins a page. */
    private static final String END_OF_FRONT = "<w:p><w:pPr><w:sectPr>" + PAGE + "</w:sectPr></w:pPr></w:p>\n";

    private static final String BREAK = "<w:pageBreakBefore/>";

    private Docx() {}

    static byte[] bytes(Report report) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", OfficeParts.named("docx-types.xml"));
        entries.put("_rels/.rels", OfficeParts.named("docx-rels.xml"));
        entries.put("word/document.xml", document(report).getBytes(UTF_8));
        entries.put("word/_rels/document.xml.rels", OfficeParts.named("docx-document-rels.xml"));
        entries.put("word/styles.xml", OfficeParts.named("docx-styles.xml"));
        entries.put("word/footer1.xml", OfficeParts.named("docx-footer.xml"));
        return Zip.of(entries);
    }

    private static String document(Report report) {
        var body = new StringBuilder();
        body.append(paragraph("Title", "", run(report.title())))
                .append(paragraph("Subtitle", "", run(report.subtitle())));
        body.append(DocxContents.of(report.contents())).append(END_OF_FRONT);
        for (int place = 0; place < report.sections().size(); place++)
            section(body, report.sections().get(place), place == 0);
        return FRAME.formatted(body, PAGE);
    }

    private static void section(StringBuilder body, Section section, boolean isFirst) {
        for (int chunk = 0; chunk < section.chunks().size(); chunk++) {
            var each = section.chunks().get(chunk);
            if (chunk == 0) body.append(heading(section, each.startsPage() && !isFirst ? BREAK : ""));
            for (int place = 0; place < each.paragraphs().size(); place++) {
                boolean breaks = chunk > 0 && each.startsPage() && place == 0;
                body.append(paragraph(
                        "Normal", breaks ? BREAK : "", run(each.paragraphs().get(place))));
            }
        }
    }

    private static String heading(Section section, String properties) {
        if (section.isStyled()) return paragraph("Heading" + section.level(), properties, run(section.title()));
        var bold = "<w:r><w:rPr><w:b/><w:sz w:val=\"40\"/></w:rPr><w:t>%s</w:t></w:r>"
                .formatted(Markdown.escape(section.title()));
        return paragraph("Normal", properties, bold);
    }

    static String paragraph(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>\n".formatted(style, properties, runs);
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(Markdown.escape(text));
    }
}
