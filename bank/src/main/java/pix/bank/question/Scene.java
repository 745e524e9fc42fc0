package pix.bank.question;

import java.util.List;
import java.util.Map;
import pix.bank.web.Web;

/** Something of a challenge to look at or to handle. */
public sealed interface Scene {

    /** A picture; its text says all that the picture shows and that the answer needs, for who does not see it. */
    record Picture(Asset image, String alternative) implements Scene {}

    /** Files to download and open; several formats of one document stand together. */
    record Files(List<Asset> files) implements Scene {}

    /**
     * A browser on a small web.
     *
     * @param start the address of the first page
     * @param bookmarks title → address, in order
     */
    record Browser(Web web, String start, Map<String, String> bookmarks) implements Scene {}

    /**
     * Something to handle in the page.
     *
     * @param element the custom element that plays it, such as {@code pix-settings}
     * @param model JSON that the element reads: all that may be seen, nothing of what is expected
     * @param initial the state before anything is done, by setting
     */
    record Simulator(String element, String model, Map<String, String> initial) implements Scene {}
}
