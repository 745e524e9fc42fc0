package pix.organisations.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.organisations.OrganisationId;
import pix.organisations.form.SentForms;
import pix.organisations.register.OrganisationFile.LineProblem;
import pix.organisations.register.OrganisationFile.Row;
import pix.organisations.register.OrganisationProblem.Fault;
import pix.teams.Invite;

/** The staff writes organisations down: all of a file or none, and those that are there already are left alone. */
@Service
public class CreateOrganisations {

    private final Register register;
    private final SentForms forms;
    private final Invite invite;
    private final AuditLog audit;
    private final Clock clock;

    CreateOrganisations(Register register, SentForms forms, Invite invite, AuditLog audit, Clock clock) {
        this.register = register;
        this.forms = forms;
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

    /** What the very same form made when it was sent before. @param form as {@code SentForm} tells it */
    public List<OrganisationId> madeOf(AccountId staff, Optional<UUID> form) {
        return form.map(key -> forms.madeOf(staff, key)).orElse(List.of());
    }

    /** Sent twice, a form makes its organisations once; both are told which. */
    @Transactional
    public List<OrganisationId> create(AccountId staff, List<OrganisationDetails> organisations, Optional<UUID> form) {
        if (form.isPresent() && !forms.begin(staff, form.get(), clock.instant()))
            return forms.madeOf(staff, form.get());
        var created = new ArrayList<OrganisationId>();
        for (var organisation : organisations) created.add(create(staff, organisation));
        form.ifPresent(key -> forms.made(staff, key, created));
        return List.copyOf(created);
    }

    private OrganisationId create(AccountId staff, OrganisationDetails details) {
        var id = register.add(details, staff, clock.instant());
        audit.add(staff, ActKind.ORGANISATION_CREATED, "organisation " + id, "");
        var locale = Locale.forLanguageTag(details.locale());
        if (!details.invited().isEmpty())
            invite.invite(staff, id.space(), details.invited(), details.invitedRole(), locale, Optional.empty());
        return id;
    }

    private static String externalId(Row row) {
        return row.organisation().value(OrganisationField.EXTERNAL_ID);
    }
}
