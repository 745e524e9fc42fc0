package pix.bank.families.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pix.bank.question.Draw;

/** Text that fills pages: an author's sentences, each time with other words, far too little to overflow a page. */
final class Prose {

    private static final Pattern SLOT = Pattern.compile("<(\\w+)>");

    private final Outline outline;
    private final Draw draw;
    private List<String> left = new ArrayList<>();

    Prose(Outline outline, Draw draw) {
        this.outline = outline;
        this.draw = draw;
    }

    List<String> paragraphs(int count) {
        return IntStream.range(0, count).mapToObj(_ -> paragraph()).toList();
    }

    private String paragraph() {
        var sentences = IntStream.range(0, draw.between(2, 3)).mapToObj(_ -> sentence());
        return String.join(" ", sentences.toList());
    }

    /** Every sentence serves before one serves again. */
    private String sentence() {
        if (left.isEmpty()) left = new ArrayList<>(draw.shuffled(outline.sentences()));
        return SLOT.matcher(left.removeLast()).replaceAll(slot -> {
            var words = outline.slots().get(slot.group(1));
            return draw.pick(Objects.requireNonNull(words, "no slot " + slot.group(1)));
        });
    }
}
