package pix.bank.families.records;

import static java.util.Objects.requireNonNullElse;

import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import pix.bank.making.file.Json;
import pix.bank.making.sheet.Cell;
import pix.bank.making.sheet.Csv;
import pix.bank.making.sheet.Table;
import pix.bank.question.Asset;

/** A table as a text file. In JSON and XML a header such as {@code lieu.ville} stands for a value inside another. */
record TextFile(Table table, TextFormat format) {

    /** @param name without its extension */
    Asset named(String name) {
        var extension = requireNonNullElse(
                format.extension(),
                switch (format.kind()) {
                    case DELIMITED -> "txt";
                    case JSON -> "json";
                    case XML -> "xml";
                });
        var charset = Charset.forName(requireNonNullElse(format.encoding(), "UTF-8"));
        return new Asset(name + '.' + extension, "application/octet-stream", () -> text().getBytes(charset));
    }

    String text() {
        return switch (format.kind()) {
            case DELIMITED -> delimited();
            case JSON -> json();
            case XML -> xml();
        };
    }

    private String delimited() {
        var separator = requireNonNullElse(format.separator(), ";");
        var rows = table.rows().stream()
                .map(row -> row.stream().map(DrawnTable::text).toList());
        return Csv.text(
                separator.equals("tab") ? '\t' : separator.charAt(0), Stream.concat(Stream.of(table.headers()), rows));
    }

    private String json() {
        var root = new LinkedHashMap<String, Object>(format.said());
        root.put(
                requireNonNullElse(format.rows(), "lignes"),
                table.rows().stream().map(this::nested).toList());
        return Json.indented(root);
    }

    /** Values by name, those of {@code lieu.ville} inside those of {@code lieu}. */
    private Map<String, Object> nested(List<Cell> row) {
        var nested = new LinkedHashMap<String, Object>();
        for (int column = 0; column < row.size(); column++)
            put(nested, table.headers().get(column), value(row.get(column)));
        return nested;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> into, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) into.put(path, value);
        else
            put(
                    (Map<String, Object>) into.computeIfAbsent(path.substring(0, dot), _ -> new LinkedHashMap<>()),
                    path.substring(dot + 1),
                    value);
    }

    private static Object value(Cell cell) {
        return cell instanceof Cell.Amount(var amount) ? amount : DrawnTable.text(cell);
    }

    private String xml() {
        var text = new StringWriter();
        try {
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            open(writer, requireNonNullElse(format.rows(), "lignes"), 0);
            for (var said : format.said().entrySet()) write(writer, said.getKey(), said.getValue(), 1);
            for (var row : table.rows()) write(writer, requireNonNullElse(format.row(), "ligne"), nested(row), 1);
            writer.writeCharacters("\n");
            writer.writeEndElement();
            writer.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }

    private static void write(XMLStreamWriter writer, String name, Object value, int depth) throws XMLStreamException {
        open(writer, name, depth);
        if (value instanceof Map<?, ?> inside) {
            for (var each : inside.entrySet()) write(writer, each.getKey().toString(), each.getValue(), depth + 1);
            writer.writeCharacters("\n" + "  ".repeat(depth));
        } else writer.writeCharacters(value.toString());
        writer.writeEndElement();
    }

    private static void open(XMLStreamWriter writer, String name, int depth) throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
        writer.writeStartElement(name);
    }
}
