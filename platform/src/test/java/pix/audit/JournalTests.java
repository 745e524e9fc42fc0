package pix.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static pix.testing.People.PASSWORD;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.AccountId;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.accounts.password.Password;
import pix.accounts.recovery.ChangePassword;
import pix.accounts.session.LogIn;
import pix.accounts.session.Origin;
import pix.organisations.Member;
import pix.organisations.OrganisationId;
import pix.shared.UnusableSetting;
import pix.teams.ChangeRole;
import pix.teams.Invite;
import pix.teams.LeaveSpace;
import pix.teams.MemberRole;
import pix.teams.RemoveMember;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class JournalTests {

    static final Origin HERE = Origin.at("192.0.2.71");
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Autowired
    AuditLog journal;

    @Autowired
    AuditViews views;

    @Autowired
    RepeatedActs repeated;

    @Autowired
    DeleteOldActs deleteOld;

    @Autowired
    LogIn logIn;

    @Autowired
    ChangePassword changePassword;

    @Autowired
    ChangeRole changeRole;

    @Autowired
    RemoveMember removeMember;

    @Autowired
    LeaveSpace leaveSpace;

    @Autowired
    Invite invite;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    OrganisationId school = new OrganisationId(0);
    EmailAddress mailbox = People.anEmail();
    Person claire = new Person(new AccountId(0), "", "", Optional.empty());
    List<Member> heads = List.of();

    @BeforeEach
    void a_school_with_its_administrator() {
        repeated.write();
        school = organisations.school();
        claire = people.learner(mailbox);
        heads = List.of(organisations.administrator(school, claire));
    }

    @Test
    void a_member_s_log_in_is_told_where_they_work_and_a_learner_s_to_the_staff_alone() {
        var learners = People.anEmail();
        var ada = people.learner(learners);

        logIn.logIn(mailbox.value(), PASSWORD, HERE);
        logIn.logIn(learners.value(), PASSWORD, HERE);

        assertThat(kinds()).containsExactly(ActKind.SESSION_OPENED);
        assertThat(views.page(said(Map.of("qui", ada.id().toString()))).acts())
                .extracting(Act::kind, Act::person)
                .containsExactly(tuple(Optional.of(ActKind.SESSION_OPENED), Optional.of(ada.id())));
    }

    @Test
    void failures_are_one_line_with_their_number_and_the_lock_another() {
        for (int failure = 0; failure < 12; failure++)
            logIn.logIn(mailbox.value(), new Password("Quatre-Hiboux-42"), HERE);

        assertThat(kinds()).isEmpty();
        repeated.write();

        var owner = Optional.of(claire.id());
        assertThat(acts())
                .extracting(Act::kind, Act::times, Act::actor, Act::person)
                .containsExactlyInAnyOrder(
                        tuple(Optional.of(ActKind.SESSION_REFUSED), 9, Optional.empty(), owner),
                        tuple(Optional.of(ActKind.LOGIN_LOCKED), 1, Optional.empty(), owner));
    }

    @Test
    void nobody_fills_the_journal() {
        for (int one = 0; one < 10 * RepeatedActs.MOST; one++)
            repeated.count(Entry.of(ActKind.ACCESS_DENIED).saying("GET /" + one), Optional.empty());
        int before = lines();

        repeated.write();

        assertThat(lines() - before).isEqualTo(RepeatedActs.MOST + 1);
        assertThat(jdbc.sql("select times from audit.act where act = 'access.denied' and details = ''")
                        .query(Integer.class)
                        .list())
                .contains(9 * RepeatedActs.MOST);
    }

    @Test
    void roles_departures_and_invitations_are_told_with_their_author() {
        var emmy = people.ada();
        var noe = organisations.administrator(school, people.ada());
        organisations.member(school, emmy);

        changeRole.change(school.space(), claire.id(), emmy.id(), MemberRole.ADMINISTRATOR);
        removeMember.remove(school.space(), claire.id(), emmy.id());
        leaveSpace.leave(school.space(), noe.account());
        invite.invite(
                claire.id(),
                school.space(),
                List.of(People.anEmail()),
                Optional.empty(),
                Locale.FRENCH,
                Optional.empty());

        assertThat(acts())
                .extracting(act -> act.kind().orElseThrow(), act -> act.actor().orElseThrow())
                .containsExactly(
                        tuple(ActKind.INVITATION_SENT, claire.id()),
                        tuple(ActKind.MEMBER_LEFT, noe.account()),
                        tuple(ActKind.MEMBER_REMOVED, claire.id()),
                        tuple(ActKind.MEMBER_ROLECHANGED, claire.id()));
        assertThat(acts().getLast().person()).contains(emmy.id());
        assertThat(acts().getLast().details()).isEqualTo("ADMINISTRATOR");
    }

    @Test
    void a_password_that_its_owner_changes_is_told() {
        changePassword.change(claire.id(), PASSWORD, new Password("Cinq-Moufles-17"), HERE);

        assertThat(kinds()).containsExactly(ActKind.PASSWORD_CHANGED);
    }

    @Test
    void it_is_narrowed_by_what_by_whom_and_by_days_of_the_reader_s_calendar() {
        journal.add(Entry.of(ActKind.FILE_TAKEN).by(claire.id()).in(school.value()));
        clock.advance(Duration.ofHours(14));
        journal.add(Entry.of(ActKind.MEMBER_LEFT).in(school.value()));

        assertThat(narrowed(Map.of("genre", "FILES"))).containsExactly(ActKind.FILE_TAKEN);
        assertThat(narrowed(Map.of("qui", claire.id().toString()))).containsExactly(ActKind.FILE_TAKEN);
        assertThat(narrowed(Map.of("du", "2027-03-02"))).containsExactly(ActKind.MEMBER_LEFT);
        assertThat(narrowed(Map.of("au", "2027-03-01"))).containsExactly(ActKind.FILE_TAKEN);
        assertThat(narrowed(Map.of("du", "hier", "genre", "X", "qui", "-1"))).hasSize(2);
    }

    @Test
    void the_next_page_begins_where_this_one_ends() {
        for (int line = 0; line < AuditViews.SIZE + 3; line++)
            journal.add(Entry.of(ActKind.FILE_TAKEN).in(school.value()));

        var first = views.page(ActFilter.ALL.in(school.value()));
        var before = first.older().orElseThrow().toString();
        var second = views.page(said(Map.of("avant", before)).in(school.value()));

        assertThat(first.acts()).hasSize(AuditViews.SIZE);
        assertThat(second.acts()).hasSize(3).noneMatch(first.acts()::contains);
        assertThat(second.older()).isEmpty();
    }

    @Test
    void a_line_is_deleted_after_a_year_and_not_before() {
        journal.add(Entry.of(ActKind.FILE_TAKEN).in(school.value()));

        clock.advance(Duration.ofDays(365));
        deleteOld.forget(clock.instant());
        assertThat(kinds()).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        deleteOld.forget(clock.instant());
        assertThat(kinds()).isEmpty();
    }

    @Test
    void how_long_is_a_number_of_days() {
        assertThat(new JournalSettings(30).kept()).isEqualTo(Duration.ofDays(30));
        assertThatThrownBy(() -> new JournalSettings(0))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("PIX_JOURNAL_DAYS cannot be used: ");
    }

    private List<ActKind> narrowed(Map<String, String> said) {
        return views.page(said(said).in(school.value())).acts().stream()
                .flatMap(act -> act.kind().stream())
                .toList();
    }

    private List<ActKind> kinds() {
        return narrowed(Map.of());
    }

    private List<Act> acts() {
        return views.page(ActFilter.ALL.in(school.value())).acts();
    }

    private static ActFilter said(Map<String, String> said) {
        return ActFilter.said(name -> said.getOrDefault(name, ""), ZONE);
    }

    private int lines() {
        return jdbc.sql("select count(*) from audit.act").query(Integer.class).single();
    }
}
