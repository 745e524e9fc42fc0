package pix.bank.families.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import pix.bank.making.archive.Zip;
import pix.bank.web.Markdown;

/** A document as an OpenDocument text. */
final class Odt {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"\
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"\
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
            <office:automatic-styles>
            <style:style style:name="Cover" style:family="paragraph" style:parent-style-name="Title"\
             style:master-page-name="Front"/>
            <style:style style:name="ContentsPage" style:family="paragraph"\
             style:parent-style-name="Contents_20_Heading"><style:paragraph-properties fo:break-before="page"/></style:style>
            %s</office:automatic-styles>
            <office:body><office:text>
            %s</office:text></office:body>
            </office:document-content>
            """;

    private Odt() {}

    static byte[] bytes(Report report) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", TYPE.getBytes(UTF_8));
        entries.put("content.xml", content(report).getBytes(UTF_8));
        entries.put("styles.xml", OfficeParts.named("odt-styles.xml"));
        entries.put("META-INF/manifest.xml", OfficeParts.named("odt-manifest.xml"));
        return Zip.of(entries);
    }

    private static String content(Report report) {
        var body = new StringBuilder();
        body.append(paragraph("Cover", report.title())).append(paragraph("Subtitle", report.subtitle()));
        body.append(OdtContents.of(report.contents()));
        for (int place = 0; place < report.sections().size(); place++)
            section(body, report.sections().get(place), place == 0);
        return FRAME.formatted(styles(), body);
    }

    private static void section(StringBuilder body, Section section, boolean isFirst) {
        for (int chunk = 0; chunk < section.chunks().size(); chunk++) {
            var each = section.chunks().get(chunk);
            if (chunk == 0) body.append(heading(section, isFirst));
            for (int place = 0; place < each.paragraphs().size(); place++) {
                boolean breaks = chunk > 0 && each.startsPage() && place == 0;
                body.append(paragraph(
                        breaks ? "BreakBody" : "Text_20_body", each.paragraphs().get(place)));
            }
        }
    }

    private static String heading(Section section, boolean isFirst) {
        var place = isFirst ? "First" : section.startsPage() ? "Break" : "";
        if (!section.isStyled()) return paragraph(place + "Bold", section.title());
        var style = place.isEmpty() ? "Heading_20_" + section.level() : place + section.level();
        return "<text:h text:style-name=\"%s\" text:outline-level=\"%d\">%s</text:h>\n"
                .formatted(style, section.level(), Markdown.escape(section.title()));
    }

    static String paragraph(String style, String text) {
        return "<text:p text:style-name=\"%s\">%s</text:p>\n".formatted(style, Markdown.escape(text));
    }

    /** The styles of the document's own: those of the headings with a page break, or where numbering begins. */
    private static String styles() {
        var styles = new StringBuilder();
        for (int level = 1; level <= 3; level++)
            styles.append(placed(Integer.toString(level), "Heading_20_" + level, ""));
        styles.append(placed("Body", "Text_20_body", ""));
        var bold = "<style:text-properties fo:font-size=\"20pt\" fo:font-weight=\"bold\"/>";
        return styles.append(placed("Bold", "Text_20_body", bold)).toString();
    }

    private static String placed(String name, String parent, String more) {
        return """
                <style:style style:name="%1$s" style:family="paragraph" style:parent-style-name="%2$s">%3$s</style:style>
                <style:style style:name="Break%1$s" style:family="paragraph" style:parent-style-name="%2$s">\
                <style:paragraph-properties fo:break-before="page"/>%3$s</style:style>
                <style:style style:name="First%1$s" style:family="paragraph" style:parent-style-name="%2$s"\
                 style:master-page-name="Standard"><style:paragraph-properties style:page-number="1"/>%3$s</style:style>
                """.formatted(name, parent, more);
    }
}
