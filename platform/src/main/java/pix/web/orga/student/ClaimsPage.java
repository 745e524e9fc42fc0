package pix.web.orga.student;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.organisations.Member;
import pix.organisations.student.HeldClaim;
import pix.organisations.student.Homonym;
import pix.organisations.student.StudentId;
import pix.web.paths.OrgaPaths;

/** What other schools ask of the accounts of our pupils. */
public record ClaimsPage(Member member, List<HeldClaim> claims, Map<StudentId, Homonym> homonyms) {

    public Optional<Homonym> homonym(HeldClaim claim) {
        return Optional.ofNullable(homonyms.get(claim.student()));
    }

    static String home(Member member) {
        return OrgaPaths.claims(member.organisation().id());
    }

    public String list() {
        return OrgaPaths.students(member.organisation().id());
    }

    public String answer(HeldClaim claim) {
        return OrgaPaths.claim(member.organisation().id(), claim.claimant().id(), claim.student());
    }

    /** With its UAI: two schools may be called alike. */
    public String claimant(HeldClaim claim) {
        return claim.claimant().name()
                + claim.claimant().externalId().map(id -> " (" + id + ")").orElse("");
    }

    public String name(HeldClaim claim) {
        return claim.firstName() + " " + claim.lastName();
    }
}
