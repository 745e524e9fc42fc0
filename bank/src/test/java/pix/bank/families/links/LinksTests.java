package pix.bank.families.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.bank.families.Staged;
import pix.bank.families.sites.Sites.Page;
import pix.bank.families.sites.Sites.Site;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Address;
import pix.bank.web.Web;

class LinksTests {

    static final Site PARK = new Site(
            "parc.example", "Le parc", "town", null, null, null, List.of(new Page("/", "Accueil", "((liens))", null)));
    static final Map<String, String> TEXTS = Map.of("Plan", "Voici le plan.", "Prix", "Voici les prix.");
    static final LinkPages SCENE = new LinkPages(
            "https://parc.example/",
            null,
            List.of(PARK),
            TEXTS,
            Map.of("fair", "https://parc.example/p/7", "trap", "https://pare.example/p/9"),
            "Tapez votre code.");

    @Test
    void the_word_of_a_target_stands_for_the_text_that_leads_there() {
        var staged = new Links().stage(SCENE, Draw.known(1));

        assertThat(home(staged))
                .contains("<a href=\"https://pare.example/p/9\">%s</a>"
                        .formatted(staged.values().get("trap")))
                .contains("<a href=\"https://parc.example/p/7\">%s</a>"
                        .formatted(staged.values().get("fair")));
    }

    @Test
    void chance_decides_which_text_lies() {
        var liars = new HashSet<String>();
        for (int seed = 0; seed < 40; seed++)
            liars.add(new Links().stage(SCENE, Draw.known(seed)).values().get("trap"));

        assertThat(liars).isEqualTo(TEXTS.keySet());
    }

    @Test
    void a_true_link_leads_to_its_page_and_a_lying_one_to_the_other_page() {
        var staged = new Links().stage(SCENE, Draw.known(2));

        assertThat(open(staged, "parc.example/p/7"))
                .contains(TEXTS.get(staged.values().get("fair")));
        assertThat(open(staged, "pare.example/p/9")).contains("Tapez votre code.");
        assertThat(web(staged).open(Address.parse("pare.example/"))).isEmpty();
    }

    @Test
    void there_are_as_many_targets_as_links() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinkPages("https://parc.example/", null, List.of(), TEXTS, Map.of(), ""));
    }

    private static String home(Staged staged) {
        return open(staged, "parc.example/");
    }

    private static String open(Staged staged, String address) {
        return web(staged).open(Address.parse(address)).orElseThrow().body();
    }

    private static Web web(Staged staged) {
        return ((Browser) staged.scenes().getFirst()).web();
    }
}
