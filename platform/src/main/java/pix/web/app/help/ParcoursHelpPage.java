package pix.web.app.help;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.framework.Competence;
import pix.bank.framework.ProfileKind;
import pix.content.OfferedProfile;
import pix.content.OfferedProfile.ProfileTopic;

/** What is in each parcours that everybody may use, and how long it takes. */
public record ParcoursHelpPage(List<Shelf> shelves) {

    public record Shelf(ProfileKind kind, List<OfferedProfile> profiles) {}

    /** The topics of a parcours, by competence. */
    public static Map<Competence, List<ProfileTopic>> competences(OfferedProfile offered) {
        return offered.topics().stream().collect(groupingBy(ProfileTopic::competence, LinkedHashMap::new, toList()));
    }
}
