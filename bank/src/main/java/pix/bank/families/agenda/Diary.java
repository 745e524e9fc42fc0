package pix.bank.families.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Expected;

/**
 * What an author writes of somebody's address book and week.
 *
 * @param title the name over the stage; without contacts or week, nothing is staged but the file
 * @param contacts the address book; absent: there is none to see
 * @param week the Monday of the week that the calendars show; absent: there is no calendar
 * @param files what may be imported, with the tool {@code import}
 * @param handed a file to download, beside the simulator or alone
 * @param expect for {@code answer: {kind: trial}}: the right state
 */
public record Diary(
        String title,
        @Nullable List<Contact> contacts,
        @Nullable LocalDate week,
        @Nullable List<Calendar> calendars,
        @Nullable List<Event> events,
        @Nullable List<Invitation> invitations,
        @Nullable List<Importable> files,
        @Nullable Set<Tool> tools,
        AgendaFiles.@Nullable Handed handed,
        @Nullable Expected expect) {

    /** What is offered beside looking: changing cards, making a meeting, taking in and giving out files. */
    public enum Tool {
        EDIT,
        MEET,
        IMPORT,
        EXPORT
    }

    public enum Day {
        LUNDI,
        MARDI,
        MERCREDI,
        JEUDI,
        VENDREDI
    }

    /**
     * @param id names the contact's settings, as in {@code contact.ID.Mobile}
     * @param group a word that some contacts share
     * @param details label → value, in order: {@code Mobile}, {@code Courriel}, {@code Adresse}…
     */
    public record Contact(String id, String name, @Nullable String group, Map<String, String> details) {}

    /** @param shown whether it is ticked at first; absent: yes */
    public record Calendar(String id, String name, @Nullable Boolean shown) {}

    /** @param start a time as in {@code 09:30} */
    public record Event(
            String calendar,
            String title,
            Day day,
            String start,
            String end,
            @Nullable String place) {}

    public record Invitation(
            String id,
            String from,
            String title,
            Day day,
            String start,
            String end,
            @Nullable String text) {}

    /** @param told what the file is said to hold, once it has been taken in or refused */
    public record Importable(String name, String size, boolean readable, String told) {}

    Diary shown() {
        return new Diary(title, contacts, week, calendars, events, invitations, files, tools, null, null);
    }
}
