package pix.bank.families.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a phone, a site or an application: its screens, and the settings they change. In every text,
 * {@code {setting}} stands for the value of that setting, in words.
 *
 * @param title what it is, over the stage: a phone's or a service's name
 * @param start the first screen
 * @param words how a value is told in texts; a value without words is told as it is
 * @param initial every setting with the value it has at first
 */
public record Surface(
        Look look,
        String title,
        String start,
        Map<String, Screen> screens,
        @Nullable Map<String, String> words,
        Map<String, String> initial) {

    public enum Look {
        PHONE,
        SITE,
        APP
    }

    /** @param back the screen that « Retour » leads to; without it there is no such button */
    public record Screen(String title, @Nullable String back, List<Part> items) {}
}
