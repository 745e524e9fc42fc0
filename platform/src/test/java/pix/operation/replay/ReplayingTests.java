package pix.operation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.AccountId;
import pix.assessment.ReplayKnowledge;
import pix.campaigns.ADraft;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CampaignViews;
import pix.campaigns.CreateCampaign;
import pix.campaigns.participation.ReplayFigures;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;

@StorageTest
class ReplayingTests {

    static final AccountId EVE = new AccountId(900_000_001);
    static final byte[] NOTHING = {};

    /** A skill that is held since 2026, in the bytes of a row. */
    static final byte[] A_SKILL = HexFormat.of().parseHex("0001030bebc200");

    @Autowired
    ReplayKnowledge replay;

    @Autowired
    CampaignViews campaigns;

    @Autowired
    ReplayFigures figures;

    @Autowired
    CreateCampaign create;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_learner_who_knows_what_no_answer_showed_is_named() {
        isKnown(A_SKILL);

        var compared = Compared.learners(replay);

        assertThat(compared.differing()).contains(EVE.toString());
        assertThat(compared.isSame()).isFalse();
        assertThat(compared.sentence()).contains("different", EVE.toString());
    }

    @Test
    void a_learner_of_whom_nothing_is_known_and_who_answered_nothing_is_not() {
        isKnown(NOTHING);

        var compared = Compared.learners(replay);

        assertThat(compared.all()).isPositive();
        assertThat(compared.differing()).doesNotContain(EVE.toString());
    }

    @Test
    void a_campaign_that_counts_what_no_participation_did_is_named() {
        var teacher = organisations.administrator(organisations.sendingAgain(), people.ada());
        var campaign = ((Kept) create.create(
                        teacher, ADraft.assessment(teacher.account()).draft()))
                .campaign();
        assertThat(Compared.campaigns(campaigns, figures).differing()).doesNotContain(campaign.code());

        jdbc.sql("""
                        insert into campaigns.tally_change (organisation_id, campaign_id, group_name, measure, item, n, total)
                        values (:organisation, :campaign, '', 'STARTED', '2026-11-25', 1, 0)
                        """)
                .param("organisation", campaign.organisation().value())
                .param("campaign", campaign.id().value())
                .update();

        assertThat(Compared.campaigns(campaigns, figures).differing()).contains(campaign.code());
    }

    @Test
    void the_figures_are_told_in_a_sentence() {
        assertThat(new Compared("learners", "the log says", 3, List.of()).sentence())
                .isEqualTo("3 learners replayed: 3 as the log says, 0 different.");
        assertThat(new Compared("learners", "the log says", 3, List.of("12")).sentence())
                .isEqualTo("3 learners replayed: 2 as the log says, 1 different.\nDifferent: 12");
    }

    private void isKnown(byte[] state) {
        jdbc.sql("insert into assessment.knowledge (learner_id, version, state) values (:learner, 1, :state)")
                .param("learner", EVE.value())
                .param("state", state)
                .update();
    }
}
