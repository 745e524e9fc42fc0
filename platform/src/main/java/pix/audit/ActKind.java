package pix.audit;

import static pix.audit.ActKind.Family.ACCOUNTS;
import static pix.audit.ActKind.Family.CERTIFICATION;
import static pix.audit.ActKind.Family.DENIALS;
import static pix.audit.ActKind.Family.FILES;
import static pix.audit.ActKind.Family.REGISTER;
import static pix.audit.ActKind.Family.SESSIONS;
import static pix.audit.ActKind.Family.TEAM;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done that is worth keeping. Each has its words in every language, under {@code register.act.}. */
public enum ActKind {
    ORGANISATION_CREATED(REGISTER),
    ORGANISATION_CHANGED(REGISTER),
    ORGANISATION_ARCHIVED(REGISTER),
    INVITATION_SENT(TEAM),
    INVITATION_SENTAGAIN(TEAM),
    INVITATION_CANCELLED(TEAM),
    MEMBER_JOINED(TEAM),
    MEMBER_ROLECHANGED(TEAM),
    MEMBER_REMOVED(TEAM),
    MEMBER_LEFT(TEAM),
    /** Somebody said which student they are, or signed up as one. */
    ACCOUNT_LINKED(ACCOUNTS),
    /** A roll named a pupil whose account was opened elsewhere. */
    ACCOUNT_CLAIMED(ACCOUNTS),
    /** Another school's roll named the owner of an account that is entrusted here. */
    ACCOUNT_CLAIMEDELSEWHERE(ACCOUNTS),
    CLAIM_AGREED(ACCOUNTS),
    CLAIM_DECLINED(ACCOUNTS),
    ACCOUNT_DELETED(ACCOUNTS),
    /** What a learner said of a question. */
    REPORT_TAKEN(REGISTER),
    REPORT_ANSWERED(REGISTER),
    REPORT_CLOSED(REGISTER),
    /** A member gave a pupil a password that opens once. */
    PASSWORD_GIVEN(ACCOUNTS),
    USERNAME_GIVEN(ACCOUNTS),
    PASSWORD_CHANGED(ACCOUNTS),
    EMAIL_CHANGED(ACCOUNTS),
    /** Log-ins ask for a code. */
    FACTOR_ON(ACCOUNTS),
    FACTOR_OFF(ACCOUNTS),
    FACTOR_CODEUSED(ACCOUNTS),
    FACTOR_CODESRENEWED(ACCOUNTS),
    /** The staff took it away, with a reason. */
    FACTOR_RESET(ACCOUNTS),
    SESSION_OPENED(SESSIONS),
    SESSION_REFUSED(SESSIONS),
    /** So many wrong passwords in a row that the login is closed for a while. */
    LOGIN_LOCKED(SESSIONS),
    LOGIN_BLOCKED(SESSIONS),
    /** Of sessions of certification. */
    EXAM_CREATED(CERTIFICATION),
    EXAM_CHANGED(CERTIFICATION),
    EXAM_CODESRENEWED(CERTIFICATION),
    EXAM_DELETED(CERTIFICATION),
    EXAM_FINALISED(CERTIFICATION),
    CANDIDATE_REPORTED(CERTIFICATION),
    REPORT_TAKENBACK(CERTIFICATION),
    CANDIDATE_ADDED(CERTIFICATION),
    CANDIDATE_CHANGED(CERTIFICATION),
    CANDIDATE_REMOVED(CERTIFICATION),
    /** By the jury: its own chain says what and why. */
    JURY_DECIDED(CERTIFICATION),
    /** Whoever had come as the candidate is no longer. */
    CANDIDATE_UNLINKED(CERTIFICATION),
    INVIGILATOR_ENTERED(CERTIFICATION),
    CANDIDATE_LETIN(CERTIFICATION),
    CANDIDATE_KEPTOUT(CERTIFICATION),
    CANDIDATE_JOINED(CERTIFICATION),
    /** The jury looked at who somebody is and what they answered. */
    CANDIDATE_READ(CERTIFICATION),
    TEST_BEGUN(CERTIFICATION),
    ALERT_RAISED(CERTIFICATION),
    ALERT_ACCEPTED(CERTIFICATION),
    ALERT_REFUSED(CERTIFICATION),
    TEST_ENDED(CERTIFICATION),
    CENTRE_CREATED(REGISTER),
    ROLL_IMPORTED(FILES),
    STUDENTS_DELETED(FILES),
    FILE_TAKEN(FILES),
    /** Somebody asked for what they may not see. */
    ACCESS_DENIED(DENIALS);

    /** What a reader of the journal looks for. */
    public enum Family {
        REGISTER,
        TEAM,
        ACCOUNTS,
        SESSIONS,
        CERTIFICATION,
        FILES,
        DENIALS
    }

    private final Family family;

    ActKind(Family family) {
        this.family = family;
    }

    /** As it is stored, and as the key of its words ends: {@code organisation.created}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static List<String> words(Family family) {
        return Stream.of(values())
                .filter(kind -> kind.family == family)
                .map(ActKind::word)
                .toList();
    }

    /** Empty for what an older release wrote and this one no longer knows. */
    static Optional<ActKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
