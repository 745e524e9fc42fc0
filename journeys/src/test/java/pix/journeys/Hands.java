package pix.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a person does to the controls of a page: with a mouse, or with nothing but the keyboard. */
sealed interface Hands {

    Page page();

    void press(Locator control);

    /** Ticks a box or chooses a radio. */
    void tick(Locator box);

    void write(Locator field, String text);

    void choose(Locator list, String value);

    default void press(String name) {
        press(button(name));
    }

    /** The button that bears exactly this name. */
    default Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    default Locator find(String selector) {
        return page().locator(selector).first();
    }

    /** A text inside a selector. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    record Mouse(Page page) implements Hands {

        @Override
        public void press(Locator control) {
            control.click();
        }

        @Override
        public void tick(Locator box) {
            box.check();
        }

        @Override
        public void write(Locator field, String text) {
            field.click();
            field.fill(text);
        }

        @Override
        public void choose(Locator list, String value) {
            list.selectOption(value);
        }
    }

    /** The tabulation goes from one control to the next; inside a bar of tools or a group of radios, the arrows do. */
    record Keyboard(Page page) implements Hands {

        private static final int FAR = 400;
        private static final String IS_HERE = "e => document.activeElement === e";
        private static final String IS_IN_ITS_BAR =
                "e => !!e.closest('[role=toolbar]')?.contains(document.activeElement)";
        private static final String IS_IN_ITS_GROUP =
                "e => e.type === 'radio' && document.activeElement.type === 'radio' && document.activeElement.name === e.name";

        @Override
        public void press(Locator control) {
            reach(control);
            hit("Enter");
        }

        @Override
        public void tick(Locator box) {
            reach(box);
            if (!box.isChecked()) hit("Space");
        }

        @Override
        public void write(Locator field, String text) {
            reach(field);
            hit("ControlOrMeta+a");
            page.keyboard().type(text);
        }

        @Override
        public void choose(Locator list, String value) {
            reach(list);
            hit("Home");
            for (int step = 0; step < FAR && !value.equals(list.inputValue()); step++) hit("ArrowDown");
        }

        /** Goes on until the control has the focus. */
        void reach(Locator control) {
            control.waitFor();
            for (int step = 0; step < FAR && !is(control, IS_HERE); step++) hit(next(control));
            if (!is(control, IS_HERE)) throw new IllegalStateException("the keyboard does not lead to " + control);
        }

        private String next(Locator control) {
            if (is(control, IS_IN_ITS_BAR)) return "ArrowRight";
            return is(control, IS_IN_ITS_GROUP) ? "ArrowDown" : "Tab";
        }

        private static boolean is(Locator control, String question) {
            return (boolean) control.evaluate(question);
        }

        private void hit(String key) {
            page.keyboard().press(key);
        }
    }
}
