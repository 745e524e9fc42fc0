package pix.web.orga.following;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import pix.bank.framework.Competence;
import pix.bank.framework.CompetenceFramework;
import pix.bank.framework.Text;
import pix.campaigns.CompetenceLevel;
import pix.campaigns.following.CompetenceResult;
import pix.campaigns.following.TopicAnalysis;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.Result;
import pix.engine.scoring.Stages;
import pix.organisations.student.Homonym;

/**
 * One participant and what was sent.
 *
 * @param homonym what tells this person from another one of the same name
 * @param sendings all the participations of this person in this campaign
 * @param comparison with what was sent before
 * @param badges the names of those that can be won, by key
 */
public record ParticipantPage(
        CampaignHead head,
        Participation sending,
        Optional<Homonym> homonym,
        List<Participation> sendings,
        Map<String, String> badges,
        List<CompetenceResult> results,
        List<TopicAnalysis> topics,
        List<ProfileLine> levels,
        Optional<Comparison> comparison) {

    /** What a profile says of one competence. */
    public record ProfileLine(String code, Text name, int level, int pix, boolean isComing) {

        /**
         * A competence that the framework no longer has keeps its code; one that cannot be tested yet has no level.
         *
         * @param coming which competences cannot be tested yet
         */
        static ProfileLine of(CompetenceFramework framework, Predicate<String> coming, CompetenceLevel sent) {
            var known = framework.competence(sent.code()).map(Competence::name);
            var isComing = sent.pix() == 0 && known.isPresent() && coming.test(sent.code());
            return new ProfileLine(sent.code(), known.orElse(new Text("", "")), sent.level(), sent.pix(), isComing);
        }
    }

    public boolean isSent() {
        return sending.isShared();
    }

    /** Whole per cent of the parcours that is settled: all of it once everything is answered. */
    public int progress() {
        return (int) (100 * sending.progress(head.campaign().targets()));
    }

    public Result result() {
        return sending.result().orElseThrow();
    }

    public int stages() {
        return Stages.USUAL.highest();
    }

    public boolean isWon(String badge) {
        return result().badges().contains(badge);
    }
}
