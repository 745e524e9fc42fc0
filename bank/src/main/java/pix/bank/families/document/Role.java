package pix.bank.families.document;

import java.util.Locale;

/** What somebody may do with a document; who may do one thing may do those before it. */
public enum Role {
    NONE,
    VIEW,
    COMMENT,
    EDIT,
    OWNER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    Role orMore(Role other) {
        return compareTo(other) < 0 ? other : this;
    }
}
