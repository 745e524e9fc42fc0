package pix.web.orga.following;

import java.util.Optional;
import pix.campaigns.Campaign;
import pix.campaigns.participation.Participation;
import pix.organisations.Member;
import pix.organisations.student.Homonym;
import pix.web.paths.OrgaPaths;

/** A participant to be taken out of a campaign, before it is done. @param homonym what tells them from another one of that name */
public record RemovalPage(Member member, Campaign campaign, Participation participant, Optional<Homonym> homonym) {

    public String name() {
        return participant.firstName() + " " + participant.lastName();
    }

    /** The page of the participant. */
    public String back() {
        return OrgaPaths.participant(member.organisation().id(), campaign.id(), participant.id());
    }
}
