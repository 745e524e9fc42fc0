package pix.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done that is worth keeping. Each has its words in every language, under {@code register.act.}. */
public enum ActKind {
    ORGANISATION_CREATED,
    ORGANISATION_CHANGED,
    ORGANISATION_ARCHIVED,
    INVITATION_SENT,
    INVITATION_SENTAGAIN,
    INVITATION_CANCELLED,
    /** Somebody said which student they are, or signed up as one. */
    ACCOUNT_LINKED,
    /** A roll named a pupil whose account was opened elsewhere. */
    ACCOUNT_CLAIMED,
    /** Another school's roll named the owner of an account that is entrusted here. */
    ACCOUNT_CLAIMEDELSEWHERE,
    CLAIM_AGREED,
    CLAIM_DECLINED,
    ACCOUNT_DELETED,
    /** What a learner said of a question. */
    REPORT_TAKEN,
    REPORT_ANSWERED,
    REPORT_CLOSED;

    /** As it is stored, and as the key of its words ends: {@code organisation.created}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Empty for what an older release wrote and this one no longer knows. */
    static Optional<ActKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
