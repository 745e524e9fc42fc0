package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at each page of a visitor as all readers would, and remembers what went wrong on the way there. */
final class Eyes {

    /** After two frames, the fonts and whatever moves for less than a second. */
    private static final String STILL = """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              await frame(); await frame(); await document.fonts.ready;
              const moving = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime < 2000);
              await Promise.race([Promise.allSettled(moving.map((each) => each.finished)), new Promise((end) => setTimeout(end, 1000))]);
            }
            """;

    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Eyes(Page page) {
        this.page = page;
        page.onPageError(error -> faults.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) faults.add(response.status() + " " + response.url());
        });
    }

    /** Nothing that axe finds, at any width nothing to scroll sideways, no fault of a script or of the server. */
    void look() {
        settle();
        lookAtOnce();
    }

    /** At the width of a small phone; the window is as before afterwards. */
    void onAPhone(Runnable looking) {
        var wide = page.viewportSize();
        page.setViewportSize(Visitor.PHONE, 740);
        looking.run();
        page.setViewportSize(wide.width, wide.height);
    }

    void lookInEveryWay() {
        var wide = page.viewportSize();
        var name = path().replaceAll("[^a-z0-9.]+", "-");
        for (var way : Way.values()) {
            page.emulateMedia(way.media());
            page.setViewportSize(way.width(), wide.height);
            page.waitForTimeout(200);
            if (Visitor.IS_WHOLE || way == Way.DARK) lookAtOnce();
            else stayInside();
            if (Visitor.IS_WHOLE) show("autrement/" + name + "-" + way.name().toLowerCase(Locale.ROOT));
        }
        page.emulateMedia(Way.AS_USUAL);
        page.setViewportSize(wide.width, wide.height);
    }

    /** No word of a picture lies on another. */
    void seeWordsApart(String pictures) {
        var overlaps = page.evaluate("""
                (pictures) => [...document.querySelectorAll(pictures)].flatMap((picture) => {
                  const boxes = [...picture.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
                  return boxes.flatMap(([one, a], at) => boxes.slice(at + 1)
                    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
                    .map(([other]) => `${one} / ${other}`));
                })
                """, pictures);
        assertThat((List<?>) overlaps).as("words on each other in %s", path()).isEmpty();
    }

    void show(String name) {
        var file = Path.of("target/pictures", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private void lookAtOnce() {
        var violations = new AxeBuilder(page).exclude("iframe").analyze().getViolations();
        assertThat(violations).as("axe on %s", path()).isEmpty();
        stayInside();
        assertThat(faults).as("faults on %s", path()).isEmpty();
    }

    void stayInside() {
        assertThat(sideways())
                .as("pixels beyond an edge of %s at %d px", path(), page.viewportSize().width)
                .isZero();
        assertThat(beyond())
                .as("empty pixels below the end of %s at %d px", path(), page.viewportSize().width)
                .isZero();
    }

    /** How much further one can scroll than there is anything to read. */
    private int beyond() {
        var pixels = page.evaluate("""
                () => Math.max(0, document.documentElement.scrollHeight
                    - Math.ceil(Math.max(innerHeight, document.body.getBoundingClientRect().bottom + scrollY)) - 1)
                """);
        return ((Number) pixels).intValue();
    }

    /** Links that stick out, too. Axe may have scrolled a table, which a person finds at its beginning. */
    private int sideways() {
        return (int) page.evaluate("""
                () => {
                  const root = document.documentElement;
                  document.querySelectorAll(".table").forEach((table) => table.scrollLeft = 0);
                  const menu = document.querySelector(".nav");
                  const lefts = [...document.querySelectorAll("main :is(a, button), header :is(a, button)")]
                    .map((one) => one.getBoundingClientRect()).filter((box) => box.width > 2).map((box) => box.left);
                  const hidden = menu ? menu.scrollWidth - menu.clientWidth : 0;
                  return Math.round(Math.max(root.scrollWidth - root.clientWidth, hidden, -Math.min(0, ...lefts)));
                }
                """);
    }

    /** A page is judged once its styles have come and its colours have stopped moving. */
    private void settle() {
        page.waitForFunction("document.readyState === 'complete'");
        page.evaluate(STILL);
    }

    private String path() {
        return page.url().substring(RunningPlatform.IT.address.length());
    }

    /** A way of looking at pages. Nothing moves in any of them, so that each can be judged at once. */
    private enum Way {
        DARK,
        OWN_COLOURS,
        MAGNIFIED,
        TABLET;

        static final Page.EmulateMediaOptions AS_USUAL = new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE);

        Page.EmulateMediaOptions media() {
            return new Page.EmulateMediaOptions()
                    .setColorScheme(this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setForcedColors(this == OWN_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE)
                    .setReducedMotion(ReducedMotion.REDUCE);
        }

        int width() {
            return switch (this) {
                case DARK, OWN_COLOURS -> 1280;
                case MAGNIFIED -> 1280 / 2;
                case TABLET -> 768;
            };
        }
    }
}
