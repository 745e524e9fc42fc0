package pix.bank.families.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import pix.bank.web.Markdown;

/** The page of the contents in an OpenDocument text. */
final class OdtContents {

    private static final String HEADING = "Sommaire";

    private OdtContents() {}

    static String of(Contents contents) {
        return switch (contents) {
            case Contents.None _ -> Odt.paragraph("ContentsPage", HEADING) + Odt.paragraph("Text_20_body", "");
            case Contents.Typed(var entries) ->
                Odt.paragraph("ContentsPage", HEADING)
                        + entries.stream().map(OdtContents::line).collect(joining());
            case Contents.Automatic(var entries) -> automatic(entries);
        };
    }

    private static String line(Entry entry) {
        return "<text:p text:style-name=\"Contents_20_%d\">%s<text:tab/>%d</text:p>\n"
                .formatted(entry.level(), Markdown.escape(entry.title()), entry.page());
    }

    private static String automatic(List<Entry> entries) {
        return """
                <text:table-of-content text:name="Sommaire1" text:protected="true">
                <text:table-of-content-source text:outline-level="2" text:use-outline-level="true" text:use-index-marks="false">
                <text:index-title-template text:style-name="ContentsPage">%s</text:index-title-template>
                %s</text:table-of-content-source>
                <text:index-body><text:index-title text:name="Sommaire1_Head">%s</text:index-title>
                %s</text:index-body>
                </text:table-of-content>
                """.formatted(
                HEADING,
                IntStream.rangeClosed(1, 2).mapToObj(OdtContents::template).collect(joining()),
                Odt.paragraph("ContentsPage", HEADING).strip(),
                entries.stream().map(OdtContents::line).collect(joining()));
    }

    private static String template(int level) {
        return """
                <text:table-of-content-entry-template text:outline-level="%1$d" text:style-name="Contents_20_%1$d">\
                <text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/>\
                <text:index-entry-page-number/></text:table-of-content-entry-template>
                """.formatted(level);
    }
}
