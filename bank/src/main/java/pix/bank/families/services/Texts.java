package pix.bank.families.services;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules as they were voted or signed. */
public record Texts(String host, String name, String says, List<Act> acts) {

    /**
     * A text.
     *
     * @param kind loi, décret, arrêté…; @param signed in words
     * @param repealed since when it is no longer in force, in words; absent: in force
     * @param text its articles, Markdown
     */
    public record Act(
            String number,
            String kind,
            String title,
            String signed,
            @Nullable String repealed,
            String text) {

        boolean isInForce() {
            return repealed == null;
        }
    }
}
