package pix.web.orga.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.framework.Competence;
import pix.content.OfferedProfile;
import pix.content.OfferedProfile.ProfileTopic;
import pix.organisations.Member;

/** What is in a parcours. */
public record ParcoursPage(Member member, OfferedProfile offered) {

    /** Its topics, by competence. */
    public Map<Competence, List<ProfileTopic>> competences() {
        return offered.topics().stream().collect(groupingBy(ProfileTopic::competence, LinkedHashMap::new, toList()));
    }
}
