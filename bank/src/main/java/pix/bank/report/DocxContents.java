package pix.bank.report;

import java.util.List;

/** The page of the contents in an Office text. */
final class DocxContents {

    private static final String HEADING = Docx.paragraph("TOCHeading", "<w:pageBreakBefore/>", Docx.run("Sommaire"));
    private static final String BEGIN = """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
            <w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>""";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    private static final String BLOCK = """
            <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>\
            </w:sdtPr><w:sdtContent>
            %s</w:sdtContent></w:sdt>
            """;

    private DocxContents() {}

    static String of(Contents contents) {
        return switch (contents) {
            case Contents.None _ -> HEADING + Docx.paragraph("Normal", "", "");
            case Contents.Typed(var entries) -> HEADING + lines(entries, "");
            case Contents.Automatic(var entries) ->
                BLOCK.formatted(HEADING + lines(entries, BEGIN) + Docx.paragraph("Normal", "", END));
        };
    }

    private static String lines(List<Entry> entries, String before) {
        var lines = new StringBuilder();
        for (int place = 0; place < entries.size(); place++)
            lines.append(line(entries.get(place), place == 0 ? before : ""));
        return lines.toString();
    }

    private static String line(Entry entry, String before) {
        var number = Docx.run(Integer.toString(entry.page()));
        return Docx.paragraph(
                "TOC" + entry.level(), "", before + Docx.run(entry.title()) + "<w:r><w:tab/></w:r>" + number);
    }
}
