package pix.web.app.campaign;

import java.time.Instant;
import java.util.Optional;
import pix.campaigns.Campaign;

/** « Envoi de votre profil Pix ». @param thanks it was sent just now */
public record ProfilePage(
        Campaign campaign, String organisation, int pix, int competences, Optional<Instant> sentAt, boolean thanks) {

    public String here() {
        return "/campagnes/" + campaign.code();
    }

    public boolean maySend() {
        return !campaign.isArchived() && (sentAt.isEmpty() || campaign.severalSendings());
    }
}
