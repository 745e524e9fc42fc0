package pix.campaigns.following;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import pix.bank.framework.Topic;
import pix.campaigns.Campaign;
import pix.campaigns.ParticipationId;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.Result;
import pix.content.RunningRelease;
import pix.organisations.OrganisationId;
import pix.organisations.student.StudentId;
import pix.shared.NotFound;

/** What pages read of a campaign that is being followed. */
@Component
public class FollowingViews {

    private static final Comparator<TopicAnalysis> MOST_URGENT_FIRST =
            Comparator.comparingDouble(topic -> topic.advice().orElse(Double.MAX_VALUE));

    private final Participants participants;
    private final Sendings sendings;
    private final Tallies tallies;
    private final ClassSheets sheets;
    private final RunningRelease release;

    FollowingViews(
            Participants participants, Sendings sendings, Tallies tallies, ClassSheets sheets, RunningRelease release) {
        this.participants = participants;
        this.sendings = sendings;
        this.tallies = tallies;
        this.sheets = sheets;
        this.release = release;
    }

    /** How many there are of whole classes is known beforehand. @param page from 1 */
    public FoundParticipants participants(Campaign campaign, Selection selection, int page, int size) {
        int offset = (page - 1) * size;
        if (!selection.isOfGroups()) return participants.page(campaign, selection, offset, size);
        int count = (int) tally(campaign, selection.groups()).participants();
        return participants.page(campaign, selection, count, offset, size);
    }

    public List<String> groups(Campaign campaign) {
        return participants.groups(campaign);
    }

    public Tally tally(Campaign campaign, Set<String> groups) {
        return tallies.of(campaign, groups);
    }

    /** A participation of this campaign; another campaign's does not exist. */
    public Participation sending(Campaign campaign, ParticipationId id) {
        return sendings.find(campaign, id).orElseThrow(() -> new NotFound("participation", id));
    }

    public List<Participation> ofSamePerson(Campaign campaign, ParticipationId id) {
        return sendings.ofSamePerson(campaign, id);
    }

    /** The students whose name another participant has too. */
    public List<StudentId> homonyms(Campaign campaign) {
        return participants.homonyms(campaign);
    }

    /** Every participation that is selected, one after the other: for files of any length. */
    public void each(Campaign campaign, Selection selection, Consumer<Participation> reader) {
        sendings.each(campaign, selection, reader);
    }

    /** Where these students stand in all the campaigns of their organisation. */
    public ClassSheet classSheet(OrganisationId organisation, Collection<StudentId> students) {
        return sheets.of(organisation, students);
    }

    /** The competences of the parcours, with how much of each is aimed at and nothing held. */
    public List<CompetenceResult> targets(Campaign campaign) {
        return targeted(campaign).results(_ -> 0, _ -> 0);
    }

    /** What any sending of this campaign shows of each competence: for whoever asks of many. */
    public Function<Participation, List<CompetenceResult>> results(Campaign campaign) {
        var targeted = targeted(campaign);
        return sending -> results(targeted, sending);
    }

    /** What one sending shows of each competence of the parcours. */
    public List<CompetenceResult> results(Campaign campaign, Participation sending) {
        return results(targeted(campaign), sending);
    }

    private static List<CompetenceResult> results(TargetedSkills targeted, Participation sending) {
        return targeted.results(
                skill -> held(sending).contains(skill) ? 1 : 0,
                skill -> sending.result()
                                .filter(sent -> sent.tested().contains(skill))
                                .isPresent()
                        ? 1
                        : 0);
    }

    /** What those who sent show of each competence, on average; nothing is held where nobody has sent. */
    public List<CompetenceResult> results(Campaign campaign, Tally tally) {
        return targeted(campaign)
                .results(skill -> tally.shared() == 0 ? 0 : (double) tally.holding(skill) / tally.shared(), _ -> 1);
    }

    /** Each topic of the parcours as those who sent show it, the one to be worked on first at the head. */
    public List<TopicAnalysis> analysis(Campaign campaign, Tally tally) {
        return targeted(campaign).levelsByTopic().entrySet().stream()
                .map(entry -> {
                    var code = entry.getKey();
                    int cap = entry.getValue().stream().max(Integer::compare).orElse(0);
                    return analysis(code, tally.averageAdvice(code), tally.averageReached(code), cap);
                })
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    /** The same for one sending. */
    public List<TopicAnalysis> analysis(Campaign campaign, Participation sending) {
        var targeted = targeted(campaign);
        int hardest = targeted.hardest();
        return targeted.topics(held(sending)).entrySet().stream()
                .map(entry -> {
                    var result = entry.getValue();
                    int cap = result.targeted().stream().max(Integer::compare).orElse(0);
                    return analysis(
                            entry.getKey(),
                            OptionalDouble.of(result.advice(hardest)),
                            OptionalDouble.of(result.reached()),
                            cap);
                })
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    private TopicAnalysis analysis(String code, OptionalDouble advice, OptionalDouble reached, int cap) {
        var competence = release.framework()
                .competences()
                .filter(each ->
                        each.topics().stream().anyMatch(topic -> topic.code().equals(code)))
                .findFirst()
                .orElseThrow();
        var topic = competence.topics().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Topic::title)
                .orElseThrow();
        return new TopicAnalysis(
                code,
                competence.code(),
                topic,
                advice,
                reached,
                cap,
                release.bank().lesson(code),
                release.bank().tutorials(code));
    }

    private static Set<Integer> held(Participation sending) {
        return sending.result().map(Result::held).orElse(Set.of());
    }

    private TargetedSkills targeted(Campaign campaign) {
        return TargetedSkills.of(release.framework(), campaign.targets());
    }
}
