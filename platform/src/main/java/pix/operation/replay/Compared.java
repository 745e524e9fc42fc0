package pix.operation.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import pix.accounts.AccountId;
import pix.assessment.ReplayKnowledge;
import pix.assessment.ReplayKnowledge.Comparison;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignViews;
import pix.campaigns.participation.ReplayFigures;
import pix.certification.jury.JuryDecisions;
import pix.certification.result.ReplayExams;
import pix.certification.result.ScoredSeat;
import pix.organisations.OrganisationId;

/**
 * What replaying showed.
 *
 * @param what was replayed, in the plural
 * @param source what it was replayed from, and a verb
 * @param differing the names of those of which something else is kept
 */
record Compared(String what, String source, int all, List<String> differing) {

    private static final int AT_A_TIME = 1_000;

    /** Whether what is known of each learner is the fold of their log; learners are named by their ids. */
    static Compared learners(ReplayKnowledge replay) {
        return walk(
                "learners",
                "the log says",
                last -> replay.learnersAfter(last.orElse(new AccountId(0)), AT_A_TIME),
                learner -> replay.replay(learner) == Comparison.SAME,
                AccountId::toString);
    }

    /** Whether what is counted of each campaign is the sum of its participations; campaigns are named by their codes. */
    static Compared campaigns(CampaignViews campaigns, ReplayFigures replay) {
        return walk(
                "campaigns",
                "their participations say",
                last -> campaigns.after(
                        last.map(Campaign::organisation).orElse(new OrganisationId(0)),
                        last.map(Campaign::id).orElse(new CampaignId(0)),
                        AT_A_TIME),
                replay::isSame,
                Campaign::code);
    }

    /** Whether the result of each exam is what its rows come to; candidates are named by session and seat. */
    static Compared exams(ReplayExams replay) {
        return walk(
                "exams",
                "their rows say",
                last -> replay.after(last.orElse(ScoredSeat.NONE), AT_A_TIME),
                replay::isSame,
                ScoredSeat::toString);
    }

    /** Whether each decision of the jury is still tied to the one before; the first that is not is named by its number. */
    static Compared decisions(JuryDecisions decisions) {
        var broken = decisions.firstBroken().map(String::valueOf).stream().toList();
        return new Compared("decisions of the jury", "their chain says", decisions.count(), broken);
    }

    /** Some at a time, so that memory does not grow with them. */
    private static <T> Compared walk(
            String what,
            String source,
            Function<Optional<T>, List<T>> next,
            Predicate<T> isSame,
            Function<T, String> name) {
        int all = 0;
        var differing = new ArrayList<String>();
        var some = next.apply(Optional.empty());
        while (!some.isEmpty()) {
            all += some.size();
            some.stream().filter(isSame.negate()).map(name).forEach(differing::add);
            some = next.apply(Optional.of(some.getLast()));
        }
        return new Compared(what, source, all, List.copyOf(differing));
    }

    boolean isSame() {
        return differing.isEmpty();
    }

    String sentence() {
        var sentence = "%d %s replayed: %d as %s, %d different."
                .formatted(all, what, all - differing.size(), source, differing.size());
        return isSame() ? sentence : sentence + "\nDifferent: " + String.join(" ", differing);
    }
}
