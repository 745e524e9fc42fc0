package pix.web.app.campaign;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.assessment.CompetenceState;
import pix.assessment.LearnerProfile;
import pix.assessment.Profiles;
import pix.campaigns.participation.RestartAfterReset;
import pix.web.app.campaign.ResetLoss.LowerLevel;

/** Computes what a reset would take away, by comparing the profile with what would be left of it. */
@Component
public class ResetLosses {

    private final Profiles profiles;
    private final RestartAfterReset restart;
    private final Titles titles;

    ResetLosses(Profiles profiles, RestartAfterReset restart, Titles titles) {
        this.profiles = profiles;
        this.restart = restart;
        this.titles = titles;
    }

    public ResetLoss of(AccountId learner, Set<Integer> skills) {
        var now = profiles.of(learner);
        var left = profiles.without(learner, skills);
        return new ResetLoss(
                now.pix() - left.pix(),
                lower(now, left),
                now.isCertifiable() && !left.isCertifiable(),
                restart.concerned(learner, skills).stream().map(titles::of).toList());
    }

    private static List<LowerLevel> lower(LearnerProfile now, LearnerProfile left) {
        return IntStream.range(0, now.competences().size())
                .mapToObj(index -> new LowerLevel(
                        now.competences().get(index).competence().name(),
                        level(now.competences().get(index)),
                        level(left.competences().get(index))))
                .filter(each -> each.to() < each.from())
                .toList();
    }

    private static int level(CompetenceState state) {
        return state.scorecard().map(card -> card.score().level()).orElse(0);
    }
}
