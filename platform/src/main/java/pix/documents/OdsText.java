package pix.documents;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pix.documents.Cell.Amount;
import pix.documents.Cell.Day;
import pix.documents.Cell.Minute;
import pix.documents.Cell.Words;

/** A table as the XML of an OpenDocument spreadsheet writes it. */
final class OdsText {

    static final String WORDS = "words";
    static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;
    static final String END = "</table:table></office:spreadsheet></office:body></office:document-content>\n";

    /** Cells of words are cells of text for whoever types there next; days and hours are shown as French eyes expect them. */
    private static final String BEGINNING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
            <office:automatic-styles>
            <style:style style:name="column" style:family="table-column">\
            <style:table-column-properties style:column-width="3.6cm"/></style:style>
            <number:text-style style:name="as-text"><number:text-content/></number:text-style>
            <number:date-style style:name="as-day"><number:day number:style="long"/><number:text>/</number:text>\
            <number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>\
            </number:date-style>
            <number:date-style style:name="as-minute"><number:day number:style="long"/><number:text>/</number:text>\
            <number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>\
            <number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text>\
            <number:minutes number:style="long"/></number:date-style>
            <style:style style:name="words" style:family="table-cell" style:data-style-name="as-text"/>
            <style:style style:name="day" style:family="table-cell" style:data-style-name="as-day"/>
            <style:style style:name="minute" style:family="table-cell" style:data-style-name="as-minute"/>
            <style:style style:name="heading" style:family="table-cell" style:data-style-name="as-text">\
            <style:table-cell-properties fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style>
            </office:automatic-styles>
            <office:body><office:spreadsheet>
            <table:table table:name="%s">
            """;

    private static final int LONGEST_NAME = 31;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]*?:/\\\\']");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ISO_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** What no XML may hold. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r]");
    private static final Pattern SPACES = Pattern.compile("^ +| {2,}| +$");

    private OdsText() {}

    /** Spreadsheets refuse some signs in the name of a sheet, and long names. */
    static String beginning(String name) {
        var kept = legal(NOT_IN_NAMES.matcher(name).replaceAll(" ")).strip();
        var shown = kept.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return BEGINNING.formatted(shown.isEmpty() ? "Pix" : escaped(shown));
    }

    /** They are repeated on each printed page. */
    static String headings(List<Cell> cells) {
        var columns = "<table:table-column table:style-name=\"column\" table:number-columns-repeated=\"%d\"/>\n"
                .formatted(Math.max(1, cells.size()));
        return columns + "<table:table-header-rows>" + line(cells, "heading") + "</table:table-header-rows>\n";
    }

    static String line(List<Cell> cells, String style) {
        if (cells.isEmpty()) return "<table:table-row><table:table-cell/></table:table-row>\n";
        return cells.stream()
                .map(cell -> cell(cell, style))
                .collect(joining("", "<table:table-row>", "</table:table-row>\n"));
    }

    private static String cell(Cell cell, String style) {
        return switch (cell) {
            case Words(var text) when text.isEmpty() -> "<table:table-cell/>";
            case Words(var text) -> cell(style, "string\"", paragraphs(text));
            case Amount(var value) ->
                cell(
                        "",
                        "float\" office:value=\"" + value.toPlainString() + '"',
                        shown(value.toPlainString().replace('.', ',')));
            case Day(var value) -> cell("day", "date\" office:date-value=\"" + value + '"', shown(DAY.format(value)));
            case Minute(var value) ->
                cell(
                        "minute",
                        "date\" office:date-value=\"" + ISO_MINUTE.format(value) + '"',
                        shown(MINUTE.format(value)));
        };
    }

    private static String cell(String style, String type, String content) {
        var styled = style.isEmpty() ? "" : " table:style-name=\"" + style + '"';
        return "<table:table-cell" + styled + " office:value-type=\"" + type + '>' + content + "</table:table-cell>";
    }

    private static String paragraphs(String text) {
        return LINE_END.splitAsStream(legal(text))
                .map(line -> shown(spaced(escaped(line))))
                .collect(joining());
    }

    private static String shown(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    /** Several spaces would be read as one, and those at an end as none. */
    private static String spaced(String line) {
        return SPACES.matcher(line)
                .replaceAll(found -> "<text:s text:c=\"" + found.group().length() + "\"/>")
                .replace("\t", "<text:tab/>");
    }

    private static String legal(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
