package pix.certification.centre;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.certification.CentreId;
import pix.organisations.OrganisationKind;

/** The staff opens a centre of certification, such as a school's: it has the same UAI. A UAI has one centre at most. */
@Service
public class OpenCentre {

    private final Centres centres;
    private final WelcomeAdministrators welcome;
    private final AuditLog journal;
    private final Clock clock;

    OpenCentre(Centres centres, WelcomeAdministrators welcome, AuditLog journal, Clock clock) {
        this.centres = centres;
        this.welcome = welcome;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty where this UAI has a centre already. */
    @Transactional
    public Optional<CentreId> open(AccountId by, OrganisationKind kind, String name, Optional<String> externalId) {
        var opened = centres.add(by, kind, name, externalId, clock.instant());
        opened.ifPresent(
                id -> journal.add(Entry.of(ActKind.CENTRE_CREATED).by(by).on("centre " + id)));
        opened.flatMap(centres::find).ifPresent(welcome::all);
        return opened;
    }
}
