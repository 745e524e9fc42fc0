package pix.web.orga.following;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.IntStream;
import pix.bank.framework.Text;
import pix.campaigns.following.CompetenceResult;
import pix.campaigns.following.Evolution;
import pix.campaigns.participation.Participation;
import pix.web.orga.following.ParticipantPage.ProfileLine;

/**
 * What moved between two sendings of a person, competence by competence.
 *
 * @param before the sending that it is compared with
 */
public record Comparison(Participation before, List<Line> lines) {

    /** Per cent of a test, pix of a profile. */
    public record Line(String code, Text name, int before, int now) {

        public int difference() {
            return now - before;
        }

        public Evolution evolution() {
            return Evolution.between(before, now);
        }
    }

    static Comparison ofResults(Participation sending, List<CompetenceResult> before, List<CompetenceResult> now) {
        return new Comparison(
                sending,
                IntStream.range(0, now.size())
                        .mapToObj(at -> new Line(
                                now.get(at).code(),
                                now.get(at).name(),
                                before.get(at).percentage(),
                                now.get(at).percentage()))
                        .toList());
    }

    /** Of each competence of the profile that was sent last; those of which neither shows anything are left out. */
    static Comparison ofProfiles(Participation sending, List<ProfileLine> before, List<ProfileLine> now) {
        var pix = before.stream().collect(toMap(ProfileLine::code, ProfileLine::pix));
        return new Comparison(
                sending,
                now.stream()
                        .map(line -> new Line(line.code(), line.name(), pix.getOrDefault(line.code(), 0), line.pix()))
                        .filter(line -> line.before > 0 || line.now > 0)
                        .toList());
    }
}
