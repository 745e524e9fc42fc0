package pix.campaigns.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignViews;
import pix.organisations.OrganisationId;
import pix.organisations.Roll.Enrolled;
import pix.organisations.RollChanged;
import pix.organisations.student.StudentId;

/**
 * Participations bear the name and the class that the roll tells now, and what is counted by class follows the pupil
 * (rule O2.7): all of it, from the day they began.
 */
@Service
class FollowRoll {

    private static final int AT_ONCE = 1000;

    private final Participations participations;
    private final ParticipationRows rows;
    private final CampaignViews campaigns;
    private final ParticipantCounts counts;
    private final TallyRows tally;

    FollowRoll(
            Participations participations,
            ParticipationRows rows,
            CampaignViews campaigns,
            ParticipantCounts counts,
            TallyRows tally) {
        this.participations = participations;
        this.rows = rows;
        this.campaigns = campaigns;
        this.counts = counts;
        this.tally = tally;
    }

    @EventListener
    void follow(RollChanged changed) {
        var students = changed.students();
        for (int from = 0; from < students.size(); from += AT_ONCE)
            follow(changed.organisation(), students.subList(from, Math.min(from + AT_ONCE, students.size())));
    }

    private void follow(OrganisationId organisation, List<Enrolled> students) {
        var groups = students.stream()
                .collect(toMap(
                        student -> new StudentId(student.id()),
                        student -> student.group().orElse("")));
        var held = participations.holdAllOfStudents(organisation, groups.keySet());
        rows.follow(organisation, students);
        held.stream()
                .collect(groupingBy(Participation::campaign, LinkedHashMap::new, toList()))
                .forEach((campaign, all) ->
                        campaigns.find(organisation, campaign).ifPresent(known -> move(known, all, groups)));
    }

    private void move(Campaign campaign, List<Participation> all, Map<StudentId, String> groups) {
        var changes = new ArrayList<Count>();
        all.stream().collect(groupingBy(Participation::participant)).values().forEach(sittings -> {
            var group = groups.getOrDefault(sittings.getFirst().student().orElseThrow(), "");
            if (sittings.stream().allMatch(one -> one.group().equals(group))) return;
            changes.addAll(Counts.negative(counts.of(campaign, sittings)));
            changes.addAll(counts.of(
                    campaign, sittings.stream().map(one -> one.in(group)).toList()));
        });
        var summed = Counts.summed(changes);
        if (!summed.isEmpty()) tally.add(campaign.organisation(), campaign.id(), summed);
    }
}
