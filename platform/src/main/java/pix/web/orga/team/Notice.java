package pix.web.orga.team;

import java.util.Optional;
import java.util.stream.Stream;

/** What has just been done, or could not be, said on the page that follows. */
public enum Notice {
    INVITED("good"),
    SENT_AGAIN("good"),
    CANCELLED("good"),
    ROLE_CHANGED("good"),
    REMOVED("good"),
    NOT_PENDING("warn"),
    TOO_MANY("warn"),
    NOT_YOURSELF("warn"),
    LAST_ADMINISTRATOR("warn");

    private final String kind;

    Notice(String kind) {
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }

    /** From an address, where anything may be written. */
    static Optional<Notice> named(String name) {
        return Stream.of(values()).filter(notice -> notice.name().equals(name)).findFirst();
    }
}
