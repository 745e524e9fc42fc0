package pix.teams;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.EmailAddress;
import pix.accounts.Person;
import pix.organisations.OrganisationId;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.TestClock;

/** A school that invites; Ada may come. The rows F are those of docs/rules. */
public abstract class AnInvitingSchool {

    @Autowired
    Invite invite;

    @Autowired
    protected AcceptInvitation acceptInvitation;

    @Autowired
    protected TeamViews views;

    @Autowired
    protected Organisations organisations;

    @Autowired
    protected People people;

    @Autowired
    TestClock clock;

    @Autowired
    protected JdbcClient jdbc;

    OrganisationId school;
    EmailAddress mailbox = People.anEmail();
    protected Person ada;

    @BeforeEach
    void a_school_without_members() {
        school = organisations.school();
        ada = people.learner(mailbox);
    }

    Invitation invited(Optional<MemberRole> role) {
        return invited(mailbox, role);
    }

    Invitation invited(EmailAddress mailbox, Optional<MemberRole> role) {
        return invite.invite(ada.id(), school.space(), List.of(mailbox), role, Locale.FRENCH, Optional.empty())
                .getFirst();
    }
}
