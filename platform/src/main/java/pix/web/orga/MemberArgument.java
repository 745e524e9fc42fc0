package pix.web.orga;

import java.time.ZoneId;
import pix.accounts.AccountId;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.organisations.OrganisationId;
import pix.teams.AcceptTerms;
import pix.teams.SpaceKind;
import pix.web.paths.OrgaPaths;
import pix.web.security.SpaceArgument;

/** Gives a controller of {@code /orga/{organisation}/…} the {@code Member} who is asking. */
final class MemberArgument extends SpaceArgument<Member> {

    private final MemberViews members;
    private final AcceptTerms terms;

    MemberArgument(MemberViews members, AcceptTerms terms) {
        super(Member.class, "organisation", OrgaPaths.TERMS);
        this.members = members;
        this.terms = terms;
    }

    @Override
    protected Member member(AccountId account, long space) {
        return members.member(account, new OrganisationId(space));
    }

    @Override
    protected boolean hasAcceptedTerms(AccountId account) {
        return terms.isDone(SpaceKind.ORGANISATION, account);
    }

    @Override
    protected ZoneId zone(Member member) {
        return member.organisation().timeZone();
    }
}
