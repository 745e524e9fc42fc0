package pix.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import pix.bank.question.Scene;

/** Four copies are downloaded, their prints computed in the page and compared: the one that differs was altered. */
class ComparingPrintsTests {

    private static final Sitting SITTING = new Sitting();

    @Test
    void the_altered_copy_is_the_one_whose_print_differs() {
        var page = SITTING.visitor.page;
        var challenge = SITTING.asks("@malveillant6", each -> each.valueSet().equals("miroirs"));
        var published = page.locator(".instruction code").innerText();
        page.locator("pix-hash input[type=text]").fill(published);

        var altered = "";
        for (var copy : challenge.scene(Scene.Files.class).orElseThrow().files())
            if (differs(page, downloaded(page, copy.name())))
                altered = page.locator("pix-hash output").innerText();

        SITTING.visitor.looks();
        page.getByLabel("Huit premiers signes de l'empreinte").fill(altered.substring(0, 8));
        SITTING.isRight(challenge);
    }

    private static Path downloaded(Page page, String name) {
        return page.waitForDownload(() -> page.getByText(name).first().click()).path();
    }

    private static boolean differs(Page page, Path file) {
        var shown = page.locator("pix-hash output");
        shown.evaluate("place => { place.textContent = ''; }");
        page.locator("pix-hash input[type=file]").setInputFiles(file);
        page.locator("pix-hash output", new Page.LocatorOptions().setHasText(Pattern.compile("[0-9a-f]{64}")))
                .waitFor();
        return page.getByText("Différentes").count() > 0;
    }

    @AfterAll
    static void leave() {
        SITTING.close();
    }
}
