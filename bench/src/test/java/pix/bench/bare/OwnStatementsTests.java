package pix.bench.bare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OwnStatementsTests {

    @Test
    void the_statements_of_an_answer_are_those_of_the_code() throws IOException {
        var own = OwnStatements.of(Path.of(".."));

        assertThat(own.read())
                .startsWith("select a.id")
                .contains("join assessment.knowledge k")
                .endsWith("where a.learner_id = :learner and a.id = :id");
        assertThat(own.write())
                .startsWith("with known as (")
                .contains("update assessment.knowledge", "update assessment.attempt", "insert into assessment.answer")
                .contains("version = :version");
    }
}
