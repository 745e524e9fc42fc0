package pix.web.app.attempt;

import pix.assessment.AttemptId;

/**
 * One screen of the rules, from 1.
 *
 * @param checkpointEvery after how many questions one looks back on them
 */
public record RulesPage(AttemptId attempt, Subject subject, int screen, int checkpointEvery) {

    static final int SCREENS = 4;

    public int screens() {
        return SCREENS;
    }

    public boolean isLast() {
        return screen == SCREENS;
    }

    public String icon() {
        return switch (screen) {
            case 1 -> "search";
            case 2 -> "clock";
            case 3 -> "book";
            default -> "level";
        };
    }
}
