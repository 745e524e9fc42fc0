package pix.operation.replay;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pix.assessment.ReplayKnowledge;
import pix.campaigns.CampaignViews;
import pix.campaigns.participation.ReplayFigures;
import pix.certification.jury.JuryDecisions;
import pix.certification.result.ReplayExams;
import pix.operation.terminal.Terminal;

/**
 * A start that folds the log of every learner again, counts every campaign again, scores every exam again and follows the
 * jury's decisions, says of which something else is kept, and ends. It mends nothing.
 */
@Component
@ConditionalOnBooleanProperty("pix.replay")
class ReplayCommand {

    private final ReplayKnowledge knowledge;
    private final CampaignViews campaigns;
    private final ReplayFigures figures;
    private final ReplayExams exams;
    private final JuryDecisions decisions;

    ReplayCommand(
            ReplayKnowledge knowledge,
            CampaignViews campaigns,
            ReplayFigures figures,
            ReplayExams exams,
            JuryDecisions decisions) {
        this.knowledge = knowledge;
        this.campaigns = campaigns;
        this.figures = figures;
        this.exams = exams;
        this.decisions = decisions;
    }

    @EventListener
    void run(ApplicationReadyEvent ready) {
        boolean isSame = told(Compared.learners(knowledge))
                & told(Compared.campaigns(campaigns, figures))
                & told(Compared.exams(exams))
                & told(Compared.decisions(decisions));
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> isSame ? 0 : 1));
    }

    private static boolean told(Compared compared) {
        new Terminal().say(compared.sentence());
        return compared.isSame();
    }
}
