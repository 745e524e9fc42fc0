package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.function.BooleanSupplier;

/** A page used with the Tab key and those that act on what has the focus, which must always be seen; a small web inside keeps its own. */
record Keyboard(Page page) {

    private static final int MOST_STOPS = 120;

    private static final String NAME = """
            () => {
              const here = document.activeElement;
              const label = here.labels?.[0]?.innerText ?? here.getAttribute('aria-label') ?? here.innerText ?? '';
              return label.replaceAll('\\u00a0', ' ').replaceAll('’', "'").trim();
            }
            """;

    private static final String IS_SEEN = """
            () => {
              const here = document.activeElement;
              const seen = (element) => {
                const style = getComputedStyle(element);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              };
              if (here === document.body || here.tagName === 'IFRAME' || [...here.labels ?? []].some(seen)) return true;
              for (let element = here; element !== document.body; element = element.parentElement) {
                if (seen(element)) return true;
                if (element.matches('main, header, footer, nav')) return false;
              }
              return false;
            }
            """;

    /** Tabs to what bears these words and presses a key on it. */
    void presses(String words, String key) {
        tabs(words, () -> ((String) page.evaluate(NAME)).startsWith(words));
        page.keyboard().press(key);
    }

    /** The same with the Enter key, until the next page is there. */
    void goesOn(String words) {
        page.evaluate("document.querySelector('main').setAttribute('data-left', '')");
        presses(words, "Enter");
        page.locator("main[data-left]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForLoadState();
    }

    Keyboard types(String label, String text) {
        tabs(label, () -> ((String) page.evaluate(NAME)).startsWith(label));
        page.keyboard().type(text);
        return this;
    }

    Keyboard reaches(String selector) {
        tabs(selector, () -> (boolean) page.evaluate("css => document.activeElement.matches(css)", selector));
        return this;
    }

    void writes(String text) {
        page.keyboard().type(text);
    }

    private void tabs(String towards, BooleanSupplier isThere) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            assertThat((boolean) page.evaluate(IS_SEEN))
                    .as("the focus is seen on « %s »", page.evaluate(NAME))
                    .isTrue();
            if (isThere.getAsBoolean()) return;
        }
        throw new AssertionError("the Tab key does not lead to " + towards + " on " + page.url());
    }
}
