package pix.bank.families.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.engine.judging.AnswerKey;

/** A shared place is judged by what was asked, and by what was to be left alone. */
class DriveTrialTests {

    private static final String PLACE = """
            title: Feuilles
            people: [{id: p1, name: Awa}, {id: p2, name: Minh}]
            folders: [{id: f1, name: Sortie, rights: {p2: view}}]
            documents:
              - id: d1
                name: Programme
                owner: vous
                folder: f1
                lines: [{id: a1, text: "Départ à 8 h"}, {id: a2, text: Pique-nique}]
                comments: [{id: c1, on: a1, by: p1, at: hier, text: "À vérifier"}]
                suggestions: [{id: s1, on: a1, by: p1, cut: "8 h", put: "9 h"}]
                versions: [{id: v1, at: lundi, by: p1, lines: [{id: a1, text: Départ}, {id: a0, text: Brouillon}]}]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | {exactly: {suggestion.s1: [accepted]}} | {suggestion.s1: accepted}
            true  | {exactly: {suggestion.s1: [accepted]}} | {suggestion.s1: accepted, line.a1: Départ à 9 h, line.a2: Pique-nique, line.a0: ''}
            false | {exactly: {suggestion.s1: [accepted]}} | {suggestion.s1: accepted, line.a1: Départ à 10 h}
            false | {exactly: {suggestion.s1: [accepted]}} | {suggestion.s1: accepted, line.a2: ''}
            false | {exactly: {suggestion.s1: [accepted]}} | {suggestion.s1: accepted, resolved.c1: oui}
            false | {exactly: {suggestion.s1: [accepted]}} | {suggestion.s1: accepted, link.d1: view}
            false | {exactly: {suggestion.s1: [accepted]}} | {suggestion.s1: accepted, role.f1.p2: none}
            false | {exactly: {suggestion.s1: [accepted]}} | {suggestion.s1: accepted, new.count: '1', new.1: Bonjour}
            true  | {exactly: {suggestion.s1: [accepted]}, free: true} | {suggestion.s1: accepted, line.a2: ''}
            true  | {exactly: {version.d1: [v1]}}          | {version.d1: v1, line.a1: Départ, line.a0: Brouillon, line.a2: ''}
            false | {exactly: {version.d1: [v1]}}          | {version.d1: v1, line.a1: Départ, line.a0: '', line.a2: ''}
            true  | {words: {line.a2: [Pique nique et eau]}} | {line.a2: pique-nique et eau}
            false | {words: {line.a2: [Pique nique et eau]}} | {line.a2: Pique-nique}
            true  | {holds: {sent.text: [8 h 15]}}         | {sent.text: Rendez-vous à 8h15 !}
            false | {holds: {sent.text: [8 h 15]}}         | {sent.text: Rendez-vous à 18 h 15}
            false | {holds: {sent.text: [8 h 15]}}         | {sent.text: Rendez-vous à 8 h 150}
            true  | {can: {d1.p1: [comment], d1.tous: [none]}} | {role.d1.p1: comment}
            true  | {can: {d1.p1: [comment], d1.tous: [none]}} | {role.f1.p1: comment}
            false | {can: {d1.p1: [comment], d1.tous: [none]}} | {link.d1: comment}
            false | {can: {d1.p1: [comment]}}              | {role.d1.p1: edit}
            true  | {can: {d1.p2: [none]}}                 | {role.f1.p2: none}
            false | {can: {d1.p2: [none]}}                 | {role.f1.p2: emperor}
            """)
    void an_end_state_is_right_or_not(boolean isRight, String goal, String state) {
        assertThat(trial(goal).passes(state(state))).isEqualTo(isRight);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner: vous|owner: p9",
                "on: a1, by: p1, cut: \"8 h\"|on: a1, by: p1, cut: \"7 h\"",
                "on: a1, by: p1, at: hier|on: a7, by: p1, at: hier",
                "folder: f1|folder: f9",
                "{id: p2, name: Minh}|{id: p1, name: Minh}",
                "{id: a2, text: Pique-nique}|{id: a1, text: Pique-nique}"
            })
    void a_slip_of_an_author_is_told(String slip) {
        int bar = slip.indexOf('|');
        assertThat(PLACE).contains(slip.substring(0, bar));

        assertThatThrownBy(() -> staged(PLACE.replace(slip.substring(0, bar), slip.substring(bar + 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AnswerKey.Trial trial(String goal) {
        return staged(PLACE + "expect: " + goal + "\n");
    }

    private static AnswerKey.Trial staged(String place) {
        return new Drives()
                .stage(Yaml.read(place, Drive.class), Draw.known("a place"))
                .trial()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> state(String text) {
        return Yaml.read(text, Map.class);
    }
}
