package pix.campaigns.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.Person;
import pix.campaigns.ADraft;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CompetenceLevel;
import pix.campaigns.CreateCampaign;
import pix.campaigns.following.FollowingViews;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.StorageTest;

/** The levels of a profile are kept with the names of their competences: the framework may change afterwards. */
@StorageTest
class SentLevelsTests {

    /** Level and pix of sixteen competences, of which 2.4 and 5.2 say something. */
    static final String OLD_FORM = "0000".repeat(6) + "0317" + "0000".repeat(8) + "0530";

    @Autowired
    CreateCampaign create;

    @Autowired
    ParticipationViews views;

    @Autowired
    FollowingViews following;

    @Autowired
    APupil pupil;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Person ada;
    Campaign collection;
    Participation sent;

    @BeforeEach
    void ada_has_sent_her_profile() {
        ada = people.ada();
        var teacher = organisations.administrator(organisations.sendingAgain(), ada);
        var draft = ADraft.collection(teacher.account()).draft();
        collection = ((Kept) create.create(teacher, draft)).campaign();
        sent = pupil.sends(ada, collection, 0);
    }

    @Test
    void a_row_of_the_old_form_still_reads() {
        stored(OLD_FORM, null);

        assertThat(read())
                .hasSize(16)
                .contains(new CompetenceLevel("2.4", 3, 23), new CompetenceLevel("5.2", 5, 48))
                .startsWith(new CompetenceLevel("1.1", 0, 0));
    }

    @Test
    void a_profile_of_another_framework_says_what_it_said() {
        stored("0108" + "0210", new String[] {"6.1", "1.1"});

        assertThat(read()).containsExactly(new CompetenceLevel("6.1", 1, 8), new CompetenceLevel("1.1", 2, 16));
    }

    @Test
    void what_is_sent_names_each_competence() {
        assertThat(read())
                .extracting(CompetenceLevel::code)
                .startsWith("1.1", "1.2")
                .doesNotHaveDuplicates();
        assertThat(jdbc.sql("select level_codes[2] from campaigns.participation where id = :id")
                        .param("id", sent.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("1.2");
    }

    private void stored(String levels, String @Nullable [] codes) {
        jdbc.sql("update campaigns.participation set levels = :levels, level_codes = :codes where id = :id")
                .param("levels", HexFormat.of().parseHex(levels))
                .param("codes", codes)
                .param("id", sent.id().value())
                .update();
    }

    /** As the learner's pages and as the teacher's read it. */
    private List<CompetenceLevel> read() {
        var own = views.latest(ada.id(), collection)
                .orElseThrow()
                .result()
                .orElseThrow()
                .levels();
        assertThat(following
                        .sending(collection, sent.id())
                        .result()
                        .orElseThrow()
                        .levels())
                .isEqualTo(own);
        return own;
    }
}
