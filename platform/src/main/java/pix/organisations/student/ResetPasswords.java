package pix.organisations.student;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import pix.accounts.AccountId;
import pix.accounts.student.AddUsername;
import pix.accounts.student.GiveOneTimePasswords;
import pix.accounts.student.OneTimePassword;
import pix.accounts.student.PasswordSeed;
import pix.accounts.student.StudentAccountViews;
import pix.accounts.student.WaysIn;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.organisations.Member;
import pix.organisations.OrganisationId;
import pix.organisations.form.SentForms;
import pix.shared.SentForm;

/**
 * Students get new one-time passwords, a whole class at once if need be: with a username for those who have none
 * (rule O3.4). Whoever has no account is left out, and whoever has one that is not entrusted to the organisation.
 */
@Service
public class ResetPasswords {

    /** Each password costs a processor some 50 ms on purpose: more than this is asked class by class. */
    public static final int MOST = 200;

    /** Two clicks, a reply that was lost, cards after the file; later the same page gives other passwords. */
    private static final Duration ONE_SENDING = Duration.ofMinutes(10);

    private final Students students;
    private final StudentAccountViews accounts;
    private final AddUsername usernames;
    private final GiveOneTimePasswords passwords;
    private final SentForms forms;
    private final AuditLog journal;
    private final Clock clock;

    ResetPasswords(
            Students students,
            StudentAccountViews accounts,
            AddUsername usernames,
            GiveOneTimePasswords passwords,
            SentForms forms,
            AuditLog journal,
            Clock clock) {
        this.students = students;
        this.accounts = accounts;
        this.usernames = usernames;
        this.passwords = passwords;
        this.forms = forms;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those whose password can be reset, among these of the organisation. */
    public List<Student> affected(OrganisationId organisation, Collection<StudentId> ids) {
        var found = students.all(organisation, ids);
        var open = accounts.waysIn(accountsOf(found));
        return found.stream()
                .filter(student -> student.entrusted().filter(open::containsKey).isPresent())
                .toList();
    }

    /**
     * By group and name. A form that is sent again gives the same passwords, as cards or as a file, and does nothing more.
     *
     * @param form empty where there is none
     */
    public List<LoginCard> reset(Member giver, Collection<StudentId> ids, Optional<UUID> form) {
        var organisation = giver.organisation();
        var affected = affected(organisation.id(), ids);
        var accountIds = accountsOf(affected);
        var key = form.flatMap(id -> key(id, ids));
        var now = clock.instant();
        var secret = form.orElseGet(UUID::randomUUID);
        var given = passwords
                .give(accountIds, organisation.name(), new PasswordSeed(secret, now), () -> {
                    if (key.isPresent() && !forms.begin(giver.account(), key.get(), now, ONE_SENDING)) return false;
                    addUsernames(affected);
                    affected.forEach(student -> journal.add(told(giver, student)));
                    return true;
                })
                .orElseGet(() -> passwords.given(
                        accountIds, new PasswordSeed(secret, forms.sentAt(giver.account(), key.orElseThrow()))));
        return cards(affected, given);
    }

    private static Optional<UUID> key(UUID form, Collection<StudentId> ids) {
        var chosen = ids.stream().map(StudentId::toString).sorted().collect(joining(" "));
        return SentForm.key(form.toString(), chosen.getBytes(UTF_8));
    }

    private static Entry told(Member giver, Student student) {
        return Entry.of(ActKind.PASSWORD_GIVEN)
                .by(giver.account())
                .on("student " + student.id())
                .in(giver.organisation().id().value());
    }

    private List<LoginCard> cards(List<Student> affected, Map<AccountId, OneTimePassword> given) {
        var logins = accounts.waysIn(accountsOf(affected));
        return affected.stream()
                .filter(student -> given.containsKey(student.entrusted().orElseThrow()))
                .map(student -> card(student, logins, given))
                .toList();
    }

    private void addUsernames(List<Student> affected) {
        var before = accounts.waysIn(accountsOf(affected));
        for (var student : affected)
            if (needsUsername(student, before))
                usernames.add(
                        student.entrusted().orElseThrow(),
                        student.firstName(),
                        student.lastName(),
                        student.birthDate().orElseThrow());
    }

    private static boolean needsUsername(Student student, Map<AccountId, WaysIn> waysIn) {
        var known = waysIn.get(student.entrusted().orElseThrow());
        return known != null
                && known.username().isEmpty()
                && student.birthDate().isPresent();
    }

    private static LoginCard card(
            Student student, Map<AccountId, WaysIn> logins, Map<AccountId, OneTimePassword> given) {
        var account = student.entrusted().orElseThrow();
        return new LoginCard(student, requireNonNull(logins.get(account)), requireNonNull(given.get(account)));
    }

    private static Set<AccountId> accountsOf(List<Student> students) {
        return students.stream()
                .flatMap(student -> student.entrusted().stream())
                .collect(toSet());
    }
}
