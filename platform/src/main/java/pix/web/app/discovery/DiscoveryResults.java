package pix.web.app.discovery;

import java.util.List;
import pix.bank.framework.Text;
import pix.web.ui.Outcome;

/** The end of a discovery test: each answer with its correction. */
public record DiscoveryResults(String id, Text name, List<Line> lines) {

    /** @param working HTML */
    public record Line(String title, Text competence, int level, Outcome outcome, String rightAnswer, String working) {}

    public long right() {
        return lines.stream().filter(line -> line.outcome() == Outcome.RIGHT).count();
    }
}
