package pix.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;

/** A careful reader stumbles over nothing but what {@code words.txt} and {@code accepted.txt} name. */
class ProofreadingTests {

    private static final Bank BANK = BankLoader.load();
    private static final Proofreader READER = new Proofreader();

    static Stream<String> skills() {
        return BANK.items().values().stream().map(item -> item.skill().name()).sorted();
    }

    @ParameterizedTest
    @MethodSource("skills")
    void a_skill_is_written_without_faults(String skill) {
        assertThat(READER.read(BANK.item(skill).orElseThrow())).isEmpty();
    }

    @Test
    void lessons_are_written_without_faults() {
        assertThat(READER.readLessons(BANK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cochez la bonne reponse.",
                "Les élève ouvrent le fichier.",
                "Les fichiers reçu sont dans le dossier.",
                "Ouvrez le fichier de Awa, puis celui de Orgue et Sons."
            })
    void a_fault_is_seen(String text) {
        assertThat(READER.read(new Passage("test", text))).isNotEmpty();
    }

    @Test
    void what_a_computer_reads_is_no_word() {
        assertThat(PlainText.of(
                        "Ouvrez **notes-2026.ods**, cellule `B12` :\n\n| Nom | Ville |\n|---|---|\n| Awa | Marlieu |"))
                .isEqualTo("Ouvrez Pix, cellule Pix :\n\nNom\n\nVille\n\nAwa\n\nMarlieu");
    }
}
