package pix.bank.agenda;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contacts as a file of vCard 3.0 (RFC 2426), which phones and computers open. */
final class VCard {

    private VCard() {}

    static String of(List<AgendaFiles.Card> cards) {
        return cards.stream().map(VCard::card).collect(joining());
    }

    private static String card(AgendaFiles.Card card) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n"
                + line("N", escaped(card.last()) + ";" + escaped(card.first()) + ";;;")
                + line("FN", escaped(card.first() + " " + card.last()))
                + line("ORG", escaped(card.firm()))
                + line("TEL;TYPE=CELL", escaped(card.mobile()))
                + line("TEL;TYPE=WORK", escaped(card.work()))
                + line("EMAIL", escaped(card.email()))
                + "END:VCARD\r\n";
    }

    private static String line(String name, String value) {
        return value.isEmpty() ? "" : name + ":" + value + "\r\n";
    }

    private static String escaped(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;");
    }
}
