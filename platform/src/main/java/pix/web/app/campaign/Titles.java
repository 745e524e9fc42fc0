package pix.web.app.campaign;

import org.springframework.stereotype.Component;
import pix.bank.framework.Text;
import pix.campaigns.Campaign;
import pix.content.OfferedProfile;
import pix.content.TargetProfiles;

/** How a campaign is called before its participants: its title, or else its parcours. Its name is for the teachers. */
@Component
public class Titles {

    private static final Text PARCOURS = new Text("Parcours", "Test");
    private static final Text PROFILE = new Text("Envoi de votre profil Pix", "Sending your Pix profile");

    private final TargetProfiles profiles;

    Titles(TargetProfiles profiles) {
        this.profiles = profiles;
    }

    public Text of(Campaign campaign) {
        if (!campaign.isAssessment()) return PROFILE;
        return campaign.title()
                .map(title -> new Text(title, title))
                .or(() -> campaign.profile()
                        .flatMap(profiles::find)
                        .map(OfferedProfile::profile)
                        .map(profile -> profile.name()))
                .orElse(PARCOURS);
    }
}
