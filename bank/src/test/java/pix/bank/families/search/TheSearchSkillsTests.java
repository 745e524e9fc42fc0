package pix.bank.families.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.bank.question.Scene.Browser;
import pix.bank.question.Seeds;
import pix.bank.web.Address;
import pix.engine.judging.AnswerKey;

/** What authors promise of their corpora: good queries find, poor ones drown, noise does not answer. */
class TheSearchSkillsTests {

    static final Bank BANK = BankLoader.load();
    static final int SEEDS = 2;

    static Stream<Challenge> challenges() {
        return BANK.items().values().stream()
                .filter(item -> "search".equals(item.file().family()))
                .flatMap(item -> IntStream.range(0, item.sets().size() * SEEDS)
                        .mapToObj(each -> item.challenge(each / SEEDS, Seeds.known(each))));
    }

    @ParameterizedTest
    @MethodSource("challenges")
    void a_good_query_shows_the_page_that_answers_among_the_first(Challenge challenge) {
        var web = web(challenge);

        for (var query : web.trials().finds())
            assertThat(first(web, query, 1)).as(query).contains(web.trials().target());
    }

    @ParameterizedTest
    @MethodSource("challenges")
    void a_poor_query_drowns_it(Challenge challenge) {
        var web = web(challenge);

        if (challenge.skill().skill().level() > 1)
            assertThat(web.trials().drowns()).isNotEmpty();
        for (var query : web.trials().drowns())
            assertThat(first(web, query, 2))
                    .as(query)
                    .hasSizeGreaterThan(2)
                    .doesNotContain(web.trials().target());
    }

    @ParameterizedTest
    @MethodSource("challenges")
    void the_corpus_is_large_and_each_of_its_pages_opens(Challenge challenge) {
        var web = web(challenge);

        assertThat(web.corpus().docs()).hasSizeBetween(350, 450);
        for (var doc : web.corpus().docs().subList(0, 60)) {
            var page = web.open(Address.parse(doc.link()));
            assertThat(page).as(doc.link()).isPresent();
            assertThat(page.orElseThrow().body())
                    .as(doc.link())
                    .doesNotContain("[[")
                    .doesNotContain("{{");
        }
    }

    @ParameterizedTest
    @MethodSource("challenges")
    void the_page_that_answers_says_it_and_no_noise_does(Challenge challenge) {
        var web = web(challenge);
        var target = web.corpus().docs().stream()
                .filter(doc -> doc.link().equals(web.trials().target()))
                .findFirst()
                .orElseThrow();

        assertThat(rightAnswers(challenge)).anyMatch(said(target)::contains);
        for (var doc : web.corpus().noise())
            assertThat(doc.title() + ' ' + doc.text()).as(doc.link()).doesNotContainIgnoringCase(written(challenge));
    }

    private static List<String> rightAnswers(Challenge challenge) {
        return switch (challenge.key()) {
            case AnswerKey.Text text ->
                text.accepted().stream().map(TheSearchSkillsTests::words).toList();
            default -> List.of(words(plain(challenge)));
        };
    }

    private static String plain(Challenge challenge) {
        return switch (challenge.key()) {
            case AnswerKey.Text text -> text.accepted().getFirst();
            case AnswerKey.Number number -> number.accepted().getFirst().replace('.', ',');
            default -> challenge.correction().rightAnswer();
        };
    }

    /** As a page of noise must not say it; a bare number may stand anywhere, with its unit it may not. */
    private static String written(Challenge challenge) {
        return challenge.form() instanceof Form.OneField(var field)
                ? plain(challenge) + ' ' + field.unit()
                : plain(challenge);
    }

    private static String said(Doc doc) {
        return words(doc.title() + ' ' + doc.text() + ' ' + doc.by());
    }

    private static String words(String text) {
        return ' ' + String.join(" ", Tokens.words(text)) + ' ';
    }

    private static List<String> first(SearchWeb web, String query, int pages) {
        return web.find(query).stream().limit((long) Engine.PAGE * pages).toList();
    }

    private static SearchWeb web(Challenge challenge) {
        return (SearchWeb) challenge.scene(Browser.class).orElseThrow().web();
    }
}
