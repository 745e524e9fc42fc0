package pix.organisations.student;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.AccountSummary;
import pix.accounts.AccountViews;
import pix.accounts.address.AddressLimits;
import pix.accounts.address.LimitedAction;
import pix.audit.ActKind;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.mail.Letter;
import pix.mail.Outbox;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.organisations.OrganisationId;
import pix.organisations.OrganisationViews;
import pix.organisations.student.Claims.Holder;

/** Whom claims concern is told: the owners of the accounts, the school that asks, and those that are entrusted with them. */
@Component
class TellOfClaims {

    private final Claims claims;
    private final OrganisationViews organisations;
    private final MemberViews members;
    private final AccountViews accounts;
    private final AddressLimits limits;
    private final Outbox outbox;
    private final ClaimLetterLinks links;
    private final AuditLog journal;

    TellOfClaims(
            Claims claims,
            OrganisationViews organisations,
            MemberViews members,
            AccountViews accounts,
            AddressLimits limits,
            Outbox outbox,
            ClaimLetterLinks links,
            AuditLog journal) {
        this.claims = claims;
        this.organisations = organisations;
        this.members = members;
        this.accounts = accounts;
        this.limits = limits;
        this.outbox = outbox;
        this.links = links;
        this.journal = journal;
    }

    /**
     * One letter to each owner, one to each administrator whatever the number of pupils.
     *
     * @param author who brought the roll
     */
    void tell(OrganisationId claimant, AccountId author, Map<StudentId, AccountId> claimed) {
        var school = organisations.organisation(claimant).name();
        claimed.keySet()
                .forEach(student -> journal.add(Entry.of(ActKind.ACCOUNT_CLAIMED)
                        .by(author)
                        .on("student " + student)
                        .in(claimant.value())));
        var owners = new HashSet<>(claimed.values());
        write(owners, "claimed", links.ownSchools(), List.of(school));
        write(administrators(claimant), "claiming", links.students(claimant), List.of(count(claimed.keySet())));
        claims.holders(owners, claimant).stream()
                .collect(groupingBy(Holder::organisation))
                .forEach((holder, held) -> tellHolder(holder, held, claimant, school));
    }

    private void tellHolder(OrganisationId holder, List<Holder> held, OrganisationId claimant, String school) {
        held.forEach(pupil -> journal.add(Entry.of(ActKind.ACCOUNT_CLAIMEDELSEWHERE)
                .on("student " + pupil.student())
                .saying("organisation " + claimant)
                .in(holder.value())));
        write(administrators(holder), "claim", links.claims(holder), List.of(school, count(held)));
    }

    private void write(Collection<AccountId> people, String template, String path, List<String> words) {
        accounts.summaries(people).values().forEach(person -> write(person, template, path, words));
    }

    private void write(AccountSummary person, String template, String path, List<String> words) {
        person.email()
                .filter(email -> limits.allow(LimitedAction.LETTER, email.value()))
                .ifPresent(email -> outbox.post(new Letter(template, email.value(), person.locale(), path, words)));
    }

    private Set<AccountId> administrators(OrganisationId organisation) {
        var administrators = new HashSet<AccountId>();
        members.members(organisation).stream()
                .filter(Member::isAdministrator)
                .forEach(member -> administrators.add(member.account()));
        return administrators;
    }

    private static String count(Collection<?> pupils) {
        return Integer.toString(pupils.size());
    }
}
