package pix.web.app.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pix.bank.framework.Text;
import pix.campaigns.Campaign;

/**
 * « Envoi de votre profil Pix ».
 *
 * @param areas what is sent, or what was sent when nothing more can be
 * @param maySend it may be sent now, for the first time or again
 * @param thanks it was sent just now
 */
public record ProfilePage(
        Campaign campaign,
        String organisation,
        int pix,
        int competences,
        List<AreaLines> areas,
        Optional<Instant> sentAt,
        boolean maySend,
        boolean thanks) {

    /** One area of the profile. */
    public record AreaLines(int number, Text name, List<Line> competences) {}

    /** @param coming it cannot be tested yet: it has no level */
    public record Line(String code, Text name, int level, int pix, boolean coming) {}
}
