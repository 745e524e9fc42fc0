package pix.operation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.AccountId;
import pix.assessment.ReplayKnowledge;
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
    JdbcClient jdbc;

    @Test
    void a_learner_who_knows_what_no_answer_showed_is_named() {
        isKnown(A_SKILL);

        var compared = Compared.everybody(replay);

        assertThat(compared.differing()).contains(EVE);
        assertThat(compared.isSame()).isFalse();
        assertThat(compared.sentence()).contains("different", EVE.toString());
    }

    @Test
    void a_learner_of_whom_nothing_is_known_and_who_answered_nothing_is_not() {
        isKnown(NOTHING);

        var compared = Compared.everybody(replay);

        assertThat(compared.learners()).isPositive();
        assertThat(compared.differing()).doesNotContain(EVE);
    }

    @Test
    void the_figures_are_told_in_a_sentence() {
        assertThat(new Compared(3, List.of()).sentence())
                .isEqualTo("3 learners replayed: 3 as the log says, 0 different.");
        assertThat(new Compared(3, List.of(EVE)).sentence())
                .isEqualTo("3 learners replayed: 2 as the log says, 1 different.\nDifferent: 900000001");
    }

    private void isKnown(byte[] state) {
        jdbc.sql("insert into assessment.knowledge (learner_id, version, state) values (:learner, 1, :state)")
                .param("learner", EVE.value())
                .param("state", state)
                .update();
    }
}
