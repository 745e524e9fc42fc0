package pix.bench.bare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedStatementTests {

    @Test
    void names_become_question_marks_in_their_order_and_casts_stay() {
        var statement =
                NamedStatement.of("select state::text from k where learner_id = :learner and v = :version or :learner");

        assertThat(statement)
                .isEqualTo(new NamedStatement(
                        "select state::text from k where learner_id = ? and v = ? or ?",
                        List.of("learner", "version", "learner")));
    }
}
