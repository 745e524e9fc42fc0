package pix.bank.families.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.question.Challenge;

/** The drawings of newspapers and networks, whole or cropped as those who mislead crop them. */
class PicturesTests {

    private static final Pattern PICTURE = Pattern.compile("(?s)<svg [^>]*viewBox=\"(\\d+) 0 (\\d+) 320\".*?</svg>");
    private static final Pattern BOARD = Pattern.compile(
            "<rect x=\"([-\\d.]+)\" y=\"[-\\d.]+\" width=\"([\\d.]+)\"[^>]*/><text [^>]*>([^<]*)</text>");

    /** @param from where it begins, in the drawing. @param words what is written on it */
    private record Board(double from, double to, String words) {

        static Board of(MatchResult found) {
            double from = Double.parseDouble(found.group(1));
            return new Board(from, from + Double.parseDouble(found.group(2)), found.group(3));
        }

        boolean isCutBy(double from, double to) {
            return this.from < from && from < this.to || this.from < to && to < this.to;
        }

        boolean touches(Board other) {
            return from <= other.to && other.from <= to;
        }
    }

    static Stream<Challenge> challenges() {
        return PressSkillsTests.challenges();
    }

    @ParameterizedTest
    @MethodSource("challenges")
    void a_board_is_whole_or_not_there(Challenge challenge) {
        assertThat(pictures(challenge).flatMap(PicturesTests::cut)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("challenges")
    void two_boards_never_look_like_one(Challenge challenge) {
        assertThat(pictures(challenge).filter(picture -> {
                    var boards = boards(picture.group());
                    return IntStream.range(0, boards.size())
                            .anyMatch(at -> boards.subList(at + 1, boards.size()).stream()
                                    .anyMatch(boards.get(at)::touches));
                }))
                .isEmpty();
    }

    @Test
    void a_board_that_is_cut_is_seen() {
        var board = new Board(182, 302, "Plus de croûte");

        assertThat(board.isCutBy(0, 260)).isTrue();
        assertThat(board.isCutBy(0, 480)).isFalse();
        assertThat(board.isCutBy(0, 180)).isFalse();
        assertThat(board.touches(new Board(62, 182, "Du blé !"))).isTrue();
    }

    private static Stream<MatchResult> pictures(Challenge challenge) {
        return Visit.of(challenge).values().stream()
                .flatMap(page -> PICTURE.matcher(page).results());
    }

    private static Stream<String> cut(MatchResult picture) {
        double from = Double.parseDouble(picture.group(1));
        double to = from + Double.parseDouble(picture.group(2));
        return boards(picture.group()).stream()
                .filter(board -> board.isCutBy(from, to))
                .map(Board::words);
    }

    private static List<Board> boards(String svg) {
        return BOARD.matcher(svg).results().map(Board::of).toList();
    }
}
