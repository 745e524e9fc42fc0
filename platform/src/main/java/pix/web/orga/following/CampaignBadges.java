package pix.web.orga.following;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import pix.campaigns.Campaign;
import pix.content.RunningRelease;
import pix.content.TargetProfiles;

/** The badges that the parcours of a campaign gives, one for each area that it is about. */
@Component
class CampaignBadges {

    private final TargetProfiles profiles;
    private final RunningRelease release;

    CampaignBadges(TargetProfiles profiles, RunningRelease release) {
        this.profiles = profiles;
        this.release = release;
    }

    /** Their names by key, in order. */
    Map<String, String> of(Campaign campaign, String language) {
        var areas = areas(language);
        var names = new LinkedHashMap<String, String>();
        campaign.profile()
                .flatMap(profiles::find)
                .ifPresent(offered -> offered.badges()
                        .forEach(badge ->
                                names.put(badge.key(), areas.getOrDefault(Integer.valueOf(badge.area()), ""))));
        return names;
    }

    /** The names of the areas by number. */
    Map<Integer, String> areas(String language) {
        return release.framework().areas().stream()
                .collect(toMap(
                        area -> Integer.valueOf(area.code()),
                        area -> area.name().in(language)));
    }
}
