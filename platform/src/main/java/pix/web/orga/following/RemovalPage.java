package pix.web.orga.following;

import pix.campaigns.Campaign;
import pix.campaigns.participation.Participation;
import pix.organisations.Member;
import pix.web.paths.OrgaPaths;

/** A participant to be taken out of a campaign, before it is done. */
public record RemovalPage(Member member, Campaign campaign, Participation participant) {

    public String name() {
        return participant.firstName() + " " + participant.lastName();
    }

    /** The page of the participant. */
    public String back() {
        return OrgaPaths.participant(member.organisation().id(), campaign.id(), participant.id());
    }
}
