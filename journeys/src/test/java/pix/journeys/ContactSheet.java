package pix.journeys;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pix.bank.loader.Item;

/** {@code bin/bank sheet [competence]}: every value set as it is asked, on a computer and on a phone, side by side on one page. It proves nothing, and no run of the tests makes it. */
class ContactSheet {

    private static final Path FOLDER = Path.of("target/contact-sheet");
    private static final int A_SITTING = 40;

    private record Shown(String skill, String set, String computer, String phone) {}

    @Test
    void every_value_set_is_shown() throws IOException {
        Files.createDirectories(FOLDER);
        var shown = new ArrayList<Shown>();
        var items = Installation.bank().items().values().stream()
                .filter(item -> isWanted(item))
                .sorted(comparing(item -> item.skill().name()))
                .toList();
        for (int from = 0; from < items.size(); from += A_SITTING)
            shown.addAll(sitting(from, items.subList(from, Math.min(items.size(), from + A_SITTING))));
        Files.writeString(FOLDER.resolve("index.html"), sheet(shown));
    }

    private static boolean isWanted(Item item) {
        var wanted = System.getProperty("sheet");
        return "all".equals(wanted) || item.skill().skill().competence().equals(wanted);
    }

    private static List<Shown> sitting(int number, List<Item> items) {
        try (var looker = Visitor.onAComputer()) {
            looker.signsUp("Lou", "Planche", "lou.planche%d@exemple.example".formatted(number))
                    .startsTest("1.1");
            long attempt = Long.parseLong(looker.path().split("/")[2]);
            return items.stream()
                    .flatMap(item -> item.sets().stream().map(set -> shown(looker, attempt, item, set)))
                    .toList();
        }
    }

    private static Shown shown(Visitor looker, long attempt, Item item, String set) {
        var skill = item.skill().name();
        Installation.asks(attempt, skill, challenge -> challenge.valueSet().equals(set));
        looker.page.setViewportSize(1280, 900);
        looker.goesTo("/tests/" + attempt + "/question");
        if (looker.offers("Je commence")) looker.clicks("Je commence");
        looker.page.waitForTimeout(600);
        var file = skill.substring(1) + "-" + set;
        var computer = picture(looker, file + "-1280.png");
        looker.page.setViewportSize(Visitor.PHONE, 740);
        looker.page.waitForTimeout(300);
        return new Shown(skill, set, computer, picture(looker, file + "-360.png"));
    }

    private static String picture(Visitor looker, String file) {
        looker.page.screenshot(
                new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)).setFullPage(true));
        return file;
    }

    private static String sheet(List<Shown> shown) {
        return shown.stream()
                .map(each -> """
                        <figure><figcaption>%s %s</figcaption><img src="%s" width="640" loading="lazy"> <img src="%s" width="240" loading="lazy"></figure>
                        """.formatted(each.skill, each.set, each.computer, each.phone))
                .collect(joining(
                        "",
                        "<!DOCTYPE html><meta charset=\"utf-8\"><title>Contact sheet</title><style>img{vertical-align:top}</style>\n",
                        ""));
    }
}
