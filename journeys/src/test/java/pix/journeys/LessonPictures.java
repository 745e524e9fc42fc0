package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code bin/bank pictures}: makes the picture of each lesson, a simulator at the step that the lesson tells, with what
 * matters ringed. Drawn from the preview, whose seeds are fixed: made again, a picture shows the same. It proves nothing,
 * and no run of the tests makes it.
 */
class LessonPictures {

    private static final Path FOLDER = Path.of("../bank/src/main/resources/assets/lessons");
    private static final int WIDTH = 440;
    private static final int MOST_HIGH = 460;
    private static final int MARGIN = 16;
    private static final double DENSITY = 1.5;

    private static final String UNFOCUSED = ":focus { outline: none !important; box-shadow: none !important }";

    private static final String RING = """
            place => {
              place.style.setProperty('outline', '4px solid #d9480f', 'important');
              place.style.outlineOffset = place.getBoundingClientRect().width > 0.9 * innerWidth ? '-4px' : '3px';
              place.style.borderRadius = '6px';
            }
            """;

    /** Pictures of this quality weigh a third of what they do as PNG. */
    private static final String AS_WEBP = """
            async png => {
              const picture = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
              const canvas = document.createElement('canvas');
              canvas.width = picture.width;
              canvas.height = picture.height;
              canvas.getContext('2d').drawImage(picture, 0, 0);
              return canvas.toDataURL('image/webp', 0.82).split(',')[1];
            }
            """;

    @Test
    void each_picture_is_made() throws IOException {
        Files.createDirectories(FOLDER);
        var wanted = System.getProperty("pictures", "all");
        var wrong = new ArrayList<String>();
        try (var page = Browsers.CHROMIUM.newPage(new Browser.NewPageOptions()
                .setLocale("fr-FR")
                .setBypassCSP(true)
                .setDeviceScaleFactor(DENSITY))) {
            for (var each : LessonSteps.ALL)
                if (wanted.equals("all") || wanted.contains(each.topic())) make(page, each, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void make(Page page, LessonSteps.Picture picture, List<String> wrong) throws IOException {
        try {
            make(page, picture);
        } catch (PlaywrightException e) {
            wrong.add(picture.topic() + ": " + e.getMessage());
        }
    }

    private static void make(Page page, LessonSteps.Picture picture) throws IOException {
        page.setViewportSize(WIDTH, 1200);
        page.navigate(System.getProperty("preview") + "/question/" + picture.question());
        page.waitForTimeout(600);
        var ringed = picture.step().apply(page).first();
        page.waitForTimeout(300);
        ringed.scrollIntoViewIfNeeded();
        page.evaluate("scrollTo(0, 0)");
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(UNFOCUSED));
        ringed.evaluate(RING);
        var whole = simulator(page).boundingBox();
        var ring = ringed.boundingBox();
        double above = Math.max(0, ring.y + ring.height + MARGIN - whole.y - MOST_HIGH);
        double height = Math.min(whole.height - above, MOST_HIGH);
        var shot = page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setClip(whole.x, whole.y + above, whole.width, height));
        var webp = (String) page.evaluate(AS_WEBP, Base64.getEncoder().encodeToString(shot));
        Files.write(
                FOLDER.resolve(picture.topic() + ".webp"), Base64.getDecoder().decode(webp));
    }

    private static ElementHandle simulator(Page page) {
        return page.evaluateHandle(
                        "document.querySelector('main .sim-stage') ?? document.querySelector('main pix-browser, main pix-blocks')")
                .asElement();
    }
}
