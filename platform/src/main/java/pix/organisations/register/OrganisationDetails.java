package pix.organisations.register;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pix.accounts.EmailAddress;
import pix.organisations.OrganisationKind;
import pix.teams.MemberRole;

/**
 * An organisation as the staff writes it down; nothing in it is wrong.
 *
 * @param externalId a school's UAI; anything for the others
 * @param email the school's own mailbox, to which an activation goes
 * @param officer who answers there for the protection of data
 * @param timeZone whose days and hours it keeps; none for those of the installation
 * @param profiles the target profiles it may use besides those for all
 * @param invited whoever is invited to it at once, with which role
 */
public record OrganisationDetails(
        OrganisationKind kind,
        String name,
        Optional<String> externalId,
        Optional<String> provinceCode,
        int credit,
        Optional<String> documentationUrl,
        Optional<String> identityProvider,
        boolean managesStudents,
        Optional<EmailAddress> email,
        DataOfficer officer,
        String locale,
        Optional<ZoneId> timeZone,
        Set<String> tags,
        Set<String> profiles,
        List<EmailAddress> invited,
        Optional<MemberRole> invitedRole) {

    /** A data protection officer, or what is known of one. */
    public record DataOfficer(Optional<String> firstName, Optional<String> lastName, Optional<EmailAddress> email) {

        /** Never a name: a log line may print it. */
        @Override
        public String toString() {
            return "a data protection officer";
        }
    }

    /** Never a name: a log line may print it. */
    @Override
    public String toString() {
        return "details of an organisation";
    }
}
