package pix.web.certif;

import java.time.ZoneId;
import pix.accounts.AccountId;
import pix.certification.CentreId;
import pix.certification.centre.CentreMember;
import pix.certification.centre.CentreViews;
import pix.teams.AcceptTerms;
import pix.teams.SpaceKind;
import pix.web.paths.CertifPaths;
import pix.web.security.SpaceArgument;

/** Gives a controller of {@code /certif/{centre}/…} the {@code CentreMember} who is asking. */
final class CentreMemberArgument extends SpaceArgument<CentreMember> {

    private final CentreViews centres;
    private final AcceptTerms terms;

    CentreMemberArgument(CentreViews centres, AcceptTerms terms) {
        super(CentreMember.class, "centre", CertifPaths.TERMS);
        this.centres = centres;
        this.terms = terms;
    }

    @Override
    protected CentreMember member(AccountId account, long space) {
        return centres.member(account, new CentreId(space));
    }

    @Override
    protected boolean hasAcceptedTerms(AccountId account) {
        return terms.isDone(SpaceKind.CENTRE, account);
    }

    @Override
    protected ZoneId zone(CentreMember member) {
        return member.centre().timeZone();
    }
}
