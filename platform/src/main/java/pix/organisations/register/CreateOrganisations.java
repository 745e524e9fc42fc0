package pix.organisations.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.organisations.OrganisationId;
import pix.organisations.register.OrganisationFile.LineProblem;
import pix.organisations.register.OrganisationFile.Row;
import pix.organisations.register.OrganisationProblem.Fault;
import pix.organisations.team.Invite;

/** The staff writes organisations down: all of a file or none, and those that are there already are left alone. */
@Service
public class CreateOrganisations {

    private final Register register;
    private final Invite invite;
    private final AuditLog audit;
    private final Clock clock;

    CreateOrganisations(Register register, Invite invite, AuditLog audit, Clock clock) {
        this.register = register;
        this.invite = invite;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the base already has, line by line: with what the file itself says, all that is wrong with it. */
    public List<LineProblem> taken(List<Row> rows) {
        var ids = rows.stream()
                .map(CreateOrganisations::externalId)
                .filter(id -> !id.isEmpty())
                .toList();
        var taken = register.taken(ids);
        return rows.stream()
                .filter(row -> taken.contains(externalId(row).toUpperCase(Locale.ROOT)))
                .map(row -> new LineProblem(
                        row.line(),
                        new OrganisationProblem(OrganisationField.EXTERNAL_ID, Fault.TAKEN, externalId(row))))
                .toList();
    }

    @Transactional
    public List<OrganisationId> create(AccountId staff, List<OrganisationDetails> organisations) {
        var created = new ArrayList<OrganisationId>();
        for (var organisation : organisations) created.add(create(staff, organisation));
        return List.copyOf(created);
    }

    private OrganisationId create(AccountId staff, OrganisationDetails details) {
        var id = register.add(details, staff, clock.instant());
        audit.add(staff, ActKind.ORGANISATION_CREATED, "organisation " + id, "");
        var locale = Locale.forLanguageTag(details.locale());
        if (!details.invited().isEmpty()) invite.invite(staff, id, details.invited(), details.invitedRole(), locale);
        return id;
    }

    private static String externalId(Row row) {
        return row.organisation().value(OrganisationField.EXTERNAL_ID);
    }
}
