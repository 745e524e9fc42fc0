package pix.web.app.home;

import org.springframework.stereotype.Component;
import pix.accounts.Person;
import pix.accounts.Token;
import pix.accounts.session.OpenSessions;
import pix.organisations.MemberViews;
import pix.teams.Memberships;
import pix.teams.SpaceKind;
import pix.web.paths.AdminPaths;
import pix.web.paths.CertifPaths;
import pix.web.paths.OrgaPaths;
import pix.web.security.LocalPath;

/** Where a person has their work: Pix Orga for the members of an organisation, Pix Certif for those of a centre, the administration for staff. */
@Component
public class Homes {

    private static final LocalPath ORGA = new LocalPath(OrgaPaths.HOME);
    private static final LocalPath CERTIF = new LocalPath(CertifPaths.HOME);
    private static final LocalPath ADMINISTRATION = new LocalPath(AdminPaths.HOME);

    private final MemberViews members;
    private final Memberships teams;
    private final OpenSessions sessions;

    Homes(MemberViews members, Memberships teams, OpenSessions sessions) {
        this.members = members;
        this.teams = teams;
        this.sessions = sessions;
    }

    /** Of whoever has just signed in. */
    public LocalPath of(Token session) {
        return sessions.recognise(session).map(this::of).orElse(LocalPath.DASHBOARD);
    }

    public LocalPath of(Person person) {
        if (!members.memberships(person.id()).isEmpty()) return ORGA;
        if (!teams.of(SpaceKind.CENTRE, person.id()).isEmpty()) return CERTIF;
        return person.isStaff() ? ADMINISTRATION : LocalPath.DASHBOARD;
    }
}
