package pix.bank.families.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pix.bank.question.Asset;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/** A file of contacts (vCard) or of events (iCalendar) to download and open with whatever one has. */
public final class AgendaFiles {

    /** @param name without its extension */
    public record Handed(
            String name,
            @Nullable List<Card> contacts,
            @Nullable List<Entry> events) {}

    /** @param mobile and work: phone numbers as they are written in France */
    public record Card(
            String first,
            String last,
            @Nullable String mobile,
            @Nullable String work,
            @Nullable String email,
            @Nullable String firm) {}

    /** @param start in universal time when {@code universal}, else the time on clocks in Paris */
    public record Entry(
            String title,
            LocalDateTime start,
            LocalDateTime end,
            @Nullable Boolean universal,
            @Nullable String place) {}

    private AgendaFiles() {}

    static Scene.Files of(Handed handed, Draw draw) {
        var files = new ArrayList<Asset>();
        if (handed.contacts != null) files.add(contacts(handed.name, draw.shuffled(handed.contacts)));
        if (handed.events != null) files.add(events(handed.name, draw.shuffled(handed.events)));
        return new Scene.Files(files);
    }

    private static Asset contacts(String name, List<Card> cards) {
        return new Asset(name + ".vcf", "text/vcard", () -> VCard.of(cards).getBytes(UTF_8));
    }

    private static Asset events(String name, List<Entry> entries) {
        return new Asset(
                name + ".ics", "text/calendar", () -> ICalendar.of(entries).getBytes(UTF_8));
    }
}
