package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.loader.BankLoader;
import pix.bank.loader.SkillFile.Access;
import pix.bank.loader.SkillFile.Fit;
import pix.bank.question.Asset;
import pix.bank.question.Challenge;
import pix.bank.question.Scene;
import pix.bank.question.Seeds;
import pix.bank.web.WebPage;

/** The promises of an author, each seen to be broken. */
class AccessCheckTests {

    private static final Challenge CHALLENGE =
            BankLoader.load().item("@ranger2").orElseThrow().challenge(0, Seeds.known(1));
    private static final Access FOR_ALL = new Access(Fit.OK, Fit.OK, Fit.OK);
    private static final Access FOR_NOBODY = new Access(Fit.NO, Fit.NO, Fit.NO);

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("a picture", with("Regardez.", new Scene.Picture(file("image/png"), "Un plan"))),
                Arguments.of("a page", with("Lisez.", page("<p><img src=\"a.png\"></p>"))),
                Arguments.of("a page one click away", with("Lisez.", page("<a href=\"https://b.example/\">b</a>"))),
                Arguments.of("a sound", with("Ouvrez.", new Scene.Files(List.of(file("audio/mpeg"))))),
                Arguments.of("a colour", with("De quelle couleur est le toit ?", page("<p>Un toit</p>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void what_a_promise_forbids_is_a_fault_and_without_the_promise_none(String what, Challenge challenge) {
        assertThat(AccessCheck.faults(challenge, FOR_ALL)).hasSize(1);
        assertThat(AccessCheck.faults(challenge, FOR_NOBODY)).isEmpty();
    }

    static Stream<Challenge> kept() {
        return Stream.of(
                CHALLENGE,
                with("Regardez.", new Scene.Picture(file("image/png"), "Un plan : la gare est au nord du parc.")),
                with("Lisez.", page("<img src=\"a.png\" alt=\"\"><svg aria-hidden=\"true\"></svg>")),
                with("Ouvrez.", new Scene.Files(List.of(file("audio/mpeg"), file("text/plain")))));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void what_is_told_in_words_is_none(Challenge challenge) {
        assertThat(AccessCheck.faults(challenge, FOR_ALL)).isEmpty();
    }

    private static Asset file(String mediaType) {
        return new Asset("file", mediaType, () -> new byte[0]);
    }

    /** At a.example; what is at b.example has a drawing that nothing tells. */
    private static Scene page(String body) {
        return new Scene.Browser(
                address -> Optional.of(
                        new WebPage("Page", "press", "fr", address.host().equals("b.example") ? "<svg></svg>" : body)),
                "https://a.example/",
                Map.of());
    }

    private static Challenge with(String instruction, Scene scene) {
        return AChallenge.with(CHALLENGE, instruction, scene);
    }
}
