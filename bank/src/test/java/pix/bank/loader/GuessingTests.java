package pix.bank.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pix.bank.making.file.Yaml;

class GuessingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0.25   | {kind: choice, options: [{text: a, right: true}, {text: b}, {text: c}, {text: d}]}
            0.5    | {kind: choice, options: [{text: a, right: true}, {text: b}]}
            0.1    | {kind: choices, options: [{text: a, right: true}, {text: b, right: true}, {text: c}, {text: d}]}
            0.0417 | {kind: order, right: [a, b, c, d]}
            0.1667 | {kind: order, right: [a, b, c]}
            0.0833 | {kind: order, right: [a, b, c, d], before: [[1, 2], [1, 3], [2, 4], [3, 4]]}
            0.4    | {kind: select, label: l, options: [a, b, c, d, e], accepted: [a, b]}
            0.02   | {kind: text, label: l, accepted: [a]}
            0.02   | {kind: number, label: l, accepted: ["1"]}
            0.02   | {kind: date, label: l, accepted: 2024-03-03}
            0.02   | {kind: state, right: {wifi: [off]}}
            0.02   | {kind: trial}
            0.02   | {kind: order, right: [a, b, c, d, e, f]}
            0.0625 | {kind: fields, fields: {x: {kind: select, label: l, options: [a, b, c, d], accepted: [a]}, y: {kind: select, label: m, options: [a, b, c, d], accepted: [a]}}}
            0.0833 | {kind: fields, fields: {x: {kind: select, label: l, options: [a, b, c, d], accepted: [a]}, y: {kind: select, label: m, options: [a, b, c, d], accepted: [b]}}}
            0.1667 | {kind: fields, fields: {x: {kind: select, label: l, options: [a, b], accepted: [a]}, y: {kind: select, label: m, options: [c, d, e], accepted: [c]}}}
            0.02   | {kind: fields, fields: {x: {kind: select, label: l, options: [a, b], accepted: [a]}, y: {kind: text, label: m, accepted: [c]}}}
            """)
    void blind_chance_is_told_by_the_form(double chance, String rule) {
        assertThat(Guessing.of(Yaml.read(rule, AnswerRule.class))).isEqualTo(chance, within(1e-4));
    }
}
