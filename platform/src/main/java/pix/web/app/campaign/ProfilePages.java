package pix.web.app.campaign;

import org.springframework.stereotype.Component;
import pix.assessment.Profiles;
import pix.campaigns.Campaign;
import pix.campaigns.participation.Participation;
import pix.organisations.OrganisationViews;

/** Makes the page on which a profile is sent, with what it holds at this moment. */
@Component
class ProfilePages {

    private final Profiles profiles;
    private final OrganisationViews organisations;

    ProfilePages(Profiles profiles, OrganisationViews organisations) {
        this.profiles = profiles;
        this.organisations = organisations;
    }

    ProfilePage page(Campaign campaign, Participation latest, boolean thanks) {
        var profile = profiles.of(latest.learner().orElseThrow());
        return new ProfilePage(
                campaign,
                organisations.organisation(campaign.organisation()).name(),
                profile.pix(),
                (int) profile.profile().certifiableCompetences(),
                latest.sharedAt(),
                thanks);
    }
}
