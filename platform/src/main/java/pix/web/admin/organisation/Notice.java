package pix.web.admin.organisation;

import java.util.Optional;
import java.util.stream.Stream;

/** What has just been done to an organisation, said on its page. */
public enum Notice {
    CREATED("good"),
    CHANGED("good"),
    ARCHIVED("good"),
    INVITED("good"),
    TOO_MANY("warn"),
    SENT_AGAIN("good"),
    CANCELLED("good"),
    NOT_PENDING("warn");

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
