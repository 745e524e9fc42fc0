package pix.bank.families.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.bank.families.Staged;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

class MailboxesTests {

    static final String POST = """
            title: Messagerie
            owner: {name: Lina, address: lina@courriel.example}
            folders: [Club]
            messages:
              - {id: a, from: {name: Awa, address: awa@courriel.example}, date: "2026-03-02T09:00", subject: Bonjour, text: "Salut !"}
              - {id: b, from: {name: Olga, address: olga@courriel.example}, date: "2026-03-09T09:00", subject: Match, text: "À samedi", folder: Club}
            expect: {exactly: {sent.to: [awa@courriel.example]}, words: {sent.subject: [Sortie à vélo]}}
            """;

    @Test
    void the_model_tells_all_but_what_is_expected() {
        var simulator = simulator(staged(POST));

        assertThat(simulator.element()).isEqualTo("pix-mailbox");
        assertThat(simulator.model()).contains("\"name\":\"Awa\"").doesNotContain("expect", "Sortie", "null");
        assertThat(simulator.initial()).isEqualTo(Map.of("folder.a", "inbox", "folder.b", "Club", "sent.count", "0"));
    }

    @Test
    void what_is_typed_is_forgiven_its_case_and_accents_but_an_address_is_exact() {
        var trial = staged(POST).trial().orElseThrow();

        assertThat(trial.passes(Map.of("sent.to", "awa@courriel.example", "sent.subject", "sortie a velo")))
                .isTrue();
        assertThat(trial.passes(Map.of("sent.to", "awa@courriel.example", "sent.subject", "Bonjour")))
                .isFalse();
        assertThat(trial.passes(Map.of("sent.to", "ava@courriel.example", "sent.subject", "Sortie à vélo")))
                .isFalse();
        assertThat(trial.passes(Map.of())).isFalse();
    }

    @Test
    void everyday_messages_come_between_the_dates_of_those_written_and_the_same_draw_gives_the_same() {
        var post = POST.replace("folders: [Club]", "folders: [Club]\naround: 30");

        assertThat(simulator(staged(post)).initial()).hasSize(33);
        assertThat(simulator(staged(post)).model())
                .isEqualTo(simulator(staged(post)).model());
        assertThat(simulator(staged(post)).model()).doesNotContain("2026-03-01", "2026-03-10");
    }

    @Test
    void an_author_is_told_of_slips() {
        assertRefused(POST.replace("folder: Club", "folder: Sport"), "there is no folder Sport");
        assertRefused(POST.replace("id: b", "id: a"), "two messages are a");
        assertRefused(POST.replace("2026-03-02T09:00", "hier"), "hier");
    }

    private static void assertRefused(String post, String why) {
        assertThatThrownBy(() -> staged(post)).hasMessageContaining(why);
    }

    private static Staged staged(String post) {
        return new Mailboxes().stage(Yaml.read(post, Post.class), Draw.known(7));
    }

    private static Scene.Simulator simulator(Staged staged) {
        return (Scene.Simulator) staged.scenes().getFirst();
    }
}
