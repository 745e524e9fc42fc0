package pix.bank.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.loader.BankLoader;
import pix.bank.question.Asset;
import pix.bank.question.Challenge;
import pix.bank.question.Scene;
import pix.bank.question.Seeds;

/** Names that whoever reads the source of a page sees, each seen to tell. */
class IdentifierCheckTests {

    private static final Challenge CHALLENGE =
            BankLoader.load().item("@hameconnage1").orElseThrow().challenge(0, Seeds.known(1));

    @ParameterizedTest
    @ValueSource(strings = {"vrai", "faux", "le-bon", "piège", "mail_suspect", "target2", "victim"})
    void a_message_whose_id_says_what_it_is_is_a_fault(String id) {
        assertThat(faults(messages(id, "C'est vrai, faux, le bon piège, un mail suspect, target, victim")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"biblio,Bibliothèque de Marlieu", "m2,Un colis", "docs,Documents", "sofia1,Sofia Romero", "x,Un colis"})
    void an_id_that_is_opaque_or_recalls_what_is_shown_is_none(String id, String shown) {
        assertThat(faults(messages(id, shown))).isEmpty();
    }

    @Test
    void an_id_that_says_more_than_what_is_shown_is_a_fault() {
        assertThat(faults(messages("loterie", "Vous avez de la chance"))).hasSize(1);
    }

    @Test
    void settings_their_values_and_screens_have_names_too() {
        assertThat(faults(simulator("{}", Map.of("piege", "non")))).hasSize(1);
        assertThat(faults(simulator("{\"screens\": {\"arnaque\": {}}}", Map.of())))
                .hasSize(1);
        assertThat(faults(simulator("{\"items\": [{\"setting\": \"mode\", \"value\": \"mauvais\"}]}", Map.of())))
                .hasSize(1);
        assertThat(faults(
                        simulator("{\"items\": [{\"set\": {\"mode\": \"x\"}, \"text\": \"C'est vrai ?\"}]}", Map.of())))
                .isEmpty();
    }

    @Test
    void files_and_addresses_have_names_too() {
        assertThat(faults(new Scene.Files(List.of(new Asset("faux.pdf", "application/pdf", () -> new byte[0])))))
                .hasSize(1);
        assertThat(faults(new Scene.Browser(_ -> Optional.empty(), "https://vrai-journal.example/faux", Map.of())))
                .hasSize(1);
        assertThat(faults(new Scene.Browser(_ -> Optional.empty(), "https://vrai-journal.example/", Map.of())))
                .isEmpty();
    }

    private static Scene messages(String id, String subject) {
        return simulator("{\"messages\": [{\"id\": \"%s\", \"subject\": \"%s\"}]}".formatted(id, subject), Map.of());
    }

    private static Scene simulator(String model, Map<String, String> initial) {
        return new Scene.Simulator("pix-mailbox", model, initial);
    }

    private static List<Fault> faults(Scene scene) {
        return IdentifierCheck.faults(AChallenge.with(CHALLENGE, "Regardez.", scene))
                .toList();
    }
}
