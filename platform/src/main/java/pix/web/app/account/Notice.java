package pix.web.app.account;

import java.util.Optional;
import java.util.stream.Stream;

/** Something that has just been done, said on the page that follows. */
public enum Notice {
    ACCOUNT_OPENED,
    EMAIL_ASKED,
    EMAIL_CONFIRMED,
    NAME_CHANGED,
    PASSWORD_CHOSEN,
    PASSWORD_CHANGED,
    LANGUAGE_CHOSEN,
    CLAIM_AGREED,
    CLAIM_DECLINED,
    LOGGED_OUT,
    LOGGED_OUT_EVERYWHERE;

    /** From an address, where anything may be written. */
    static Optional<Notice> named(String name) {
        return Stream.of(values()).filter(notice -> notice.name().equals(name)).findFirst();
    }
}
