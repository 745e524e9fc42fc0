package pix.web.orga.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pix.bank.framework.Area;
import pix.bank.framework.Competence;
import pix.bank.framework.CompetenceFramework;
import pix.bank.framework.Text;
import pix.campaigns.CompetenceLevel;
import pix.web.orga.following.ParticipantPage.ProfileLine;

/** A profile that was sent says the same after the framework has changed. */
class ProfileLinesTests {

    static final List<CompetenceLevel> SENT =
            List.of(new CompetenceLevel("1.1", 2, 17), new CompetenceLevel("1.2", 5, 44));

    @Test
    void a_competence_that_came_later_moves_no_level_under_another_name() {
        assertThat(lines(framework("1.0", "1.1", "1.2"))).isEqualTo(lines(framework("1.1", "1.2")));
    }

    @Test
    void a_competence_that_is_gone_keeps_its_code_and_its_level() {
        assertThat(lines(framework("1.2")))
                .containsExactly(
                        new ProfileLine("1.1", new Text("", ""), 2, 17, false),
                        new ProfileLine("1.2", new Text("La 1.2", "The 1.2"), 5, 44, false));
    }

    private static List<ProfileLine> lines(CompetenceFramework framework) {
        return SENT.stream()
                .map(level -> ProfileLine.of(framework, _ -> false, level))
                .toList();
    }

    private static CompetenceFramework framework(String... codes) {
        var competences = Stream.of(codes)
                .map(code -> new Competence(code, new Text("La " + code, "The " + code), new Text("", ""), List.of()))
                .toList();
        return new CompetenceFramework(List.of(new Area("1", new Text("Un", "One"), competences)));
    }
}
