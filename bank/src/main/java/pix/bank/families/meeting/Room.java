package pix.bank.families.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Expected;

/**
 * What an author writes of a service of messages and meetings.
 *
 * @param title the service's name
 * @param moderates whether the learner may take messages of others away
 * @param expect for {@code answer: {kind: trial}}: the right state
 */
public record Room(
        String title,
        @Nullable List<Conversation> conversations,
        @Nullable Boolean moderates,
        @Nullable Meeting meeting,
        @Nullable Expected expect) {

    /** @param told who is in it, or what it is for */
    public record Conversation(String id, String name, String told, List<Message> messages) {}

    /** @param at a time, in words; @param thread the id of the message that it answers */
    public record Message(
            String id,
            String from,
            String at,
            String text,
            @Nullable String thread) {}

    /** @param windows what is open on the learner's screen */
    public record Meeting(
            String name,
            @Nullable String told,
            You you,
            List<Guest> people,
            @Nullable List<Window> windows) {}

    /** @param joined whether one is in already; @param leads whether one may mute others, give the floor, ask a poll */
    public record You(
            @Nullable Boolean joined,
            Device mic,
            Device camera,
            @Nullable String share,
            @Nullable Boolean leads) {}

    public enum Device {
        @JsonProperty("on")
        ON,
        @JsonProperty("off")
        OFF
    }

    public record Guest(
            String id,
            String name,
            Device mic,
            @Nullable Boolean hand,
            @Nullable String told) {}

    /** @param told what others would see */
    public record Window(String id, String name, String told) {}

    Room shown() {
        return new Room(title, conversations, moderates, meeting, null);
    }
}
