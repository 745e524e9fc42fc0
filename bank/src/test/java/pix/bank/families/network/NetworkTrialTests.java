package pix.bank.families.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.engine.judging.AnswerKey;

/** A network is judged by what was asked, and by what was done to nobody. */
class NetworkTrialTests {

    private static final String PLACE = """
            title: Palabre
            people: [{id: p1, name: Awa, friends: [vous]}, {id: p2, name: Minh}]
            contacts: [{id: h1, name: "3018", told: "Gratuit"}]
            groups: [{id: g1, name: Chorale, members: [vous, p1], requests: [{id: r1, name: Olga, told: 15 ans}]}]
            posts:
              - {id: b1, by: p2, at: hier, text: Moquerie, comments: [{id: c1, by: p1, at: hier, text: Stop}]}
              - {id: b2, by: vous, at: hier, text: Bonjour, audience: public}
            you: {name: Vous, facts: [{id: f1, label: Ville, value: Dreux, audience: public}]}
            album: [{id: i1, drawing: sea, told: La mer, by: Awa Tran, asks: [{of: p1, says: Oui}, {of: h1, says: Non}]}]
            talks: [{id: t1, with: p2, lines: [{id: m1, from: p2, at: hier, text: Secret}]}]
            settings: [{id: s1, name: Qui peut écrire, value: all, options: [{id: all, name: Tous}, {id: few, name: Amis}]}]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | {exactly: {sent.to: [h1], sent.about: [b1]}} | {sent.to: h1, sent.about: b1, kept: b1}
            false | {exactly: {sent.to: [h1], sent.about: [b1]}} | {sent.to: p2, sent.about: b1}
            false | {exactly: {sent.to: [h1]}}  | {sent.to: h1, liked: b1}
            false | {exactly: {sent.to: [h1]}}  | {sent.to: h1, report.b1: x}
            false | {exactly: {sent.to: [h1]}}  | {sent.to: h1, comment.count: '1'}
            false | {exactly: {sent.to: [h1]}}  | {sent.to: h1, shared.b1: public}
            false | {exactly: {sent.to: [h1]}}  | {sent.to: h1, setting.s1: few}
            false | {exactly: {sent.to: [h1]}}  | {sent.to: h1, request.r1: accepted}
            false | {exactly: {sent.to: [h1]}}  | {sent.to: h1, audience.b2: me}
            true  | {exactly: {sent.to: [h1]}, free: true} | {sent.to: h1, audience.b2: me, liked: b1}
            true  | {exactly: {report.b1: [x]}, kept: [b1]} | {report.b1: x, kept: b1+m1}
            false | {exactly: {report.b1: [x]}, kept: [b1]} | {report.b1: x, kept: m1}
            true  | {holds: {sent.text: [14 h]}} | {sent.text: À 14h !}
            true  | {sees: {b2.p1: true, b2.p2: false}} | {audience.b2: friends}
            true  | {sees: {b2.p1: true, b2.p2: false}} | {audience.b2: g1}
            false | {sees: {b2.p1: true, b2.p2: false}} | {audience.b2: me}
            false | {sees: {b2.p1: true, b2.p2: false}} | {}
            true  | {sees: {f1.p1: true, f1.p2: false}} | {audience.f1: friends}
            false | {sees: {f1.p1: true, f1.p2: false}} | {audience.f1: public}
            true  | {exactly: {post.count: ['1'], post.text: [Ici]}} | {post.count: '1', post.text: Ici, audience.mine1: public}
            true  | {seers: b1} | {marked: p1+p2}
            false | {seers: b1} | {marked: p2}
            true  | {seers: b2, free: true} | {marked: p1, audience.b2: friends}
            true  | {lacks: {join.f2: [Diarra, '2012']}} | {join.f2: Hibou}
            false | {lacks: {join.f2: [Diarra, '2012']}} | {join.f2: awa.DIARRA}
            true  | {exactly: {asked.i1: [p1]}} | {asked.i1: p1}
            false | {exactly: {sent.to: [h1]}} | {sent.to: h1, asked.i1: p1}
            false | {exactly: {sent.to: [h1]}} | {sent.to: h1, untagged: b1}
            true  | {exactly: {wrote: [h1+p1], shown.h1: [b1]}} | {wrote: h1+p1, shown.h1: b1}
            """)
    void an_end_state_is_right_or_not(boolean isRight, String goal, String state) {
        assertThat(trial(goal).passes(state(state))).isEqualTo(isRight);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: b1, by: p2|id: b1, by: p9",
                "id: c1, by: p1|id: c1, by: p9",
                "audience: public|audience: g9",
                "with: p2|with: p9",
                "value: all|value: none",
                "id: m1|id: b1",
                "id: i1|id: b1",
                "of: p1|of: p9",
                "value: Dreux, audience: public|value: Dreux, audience: g9",
                "members: [vous, p1]|members: [vous, p9]"
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
        return new Networks()
                .stage(Yaml.read(place, Network.class), Draw.known("a network"))
                .trial()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> state(String text) {
        return Yaml.read(text, Map.class);
    }
}
