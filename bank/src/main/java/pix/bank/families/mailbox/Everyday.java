package pix.bank.families.mailbox;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pix.bank.making.file.Resource;
import pix.bank.making.file.Words;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.engine.writing.Letters;

/** The messages that fill any mailbox: neighbours, shops, clubs; drawn from a stock, between the dates of those written. */
final class Everyday {

    /** @param from a sender's name; absent: a person drawn from the word lists */
    record Usual(@Nullable String from, String subject, String text) {}

    private static final List<Usual> STOCK =
            List.of(Yaml.read(Resource.text("mailbox/stock.yaml").orElseThrow(), Usual[].class));

    private static final int MINUTES_A_DAY = 14 * 60;

    private Everyday() {}

    static List<Post.Message> around(Post post, Draw draw) {
        var dates = post.messages().stream()
                .map(message -> LocalDate.parse(message.date().substring(0, 10)))
                .sorted()
                .toList();
        var messages = new ArrayList<Post.Message>();
        for (var usual : draw.sample(STOCK, requireNonNull(post.around())))
            messages.add(message(usual, "e" + messages.size(), between(dates.getFirst(), dates.getLast(), draw), draw));
        return messages;
    }

    private static LocalDateTime between(LocalDate first, LocalDate last, Draw draw) {
        int days = (int) ChronoUnit.DAYS.between(first, last);
        return first.plusDays(draw.between(0, days)).atTime(7, 0).plusMinutes(draw.between(0, MINUTES_A_DAY));
    }

    private static Post.Message message(Usual usual, String id, LocalDateTime at, Draw draw) {
        var name = usual.from == null
                ? draw.pick(Words.list("prenoms")) + " " + draw.pick(Words.list("noms"))
                : usual.from;
        var sender = new Post.Person(name, address(name, usual.from == null));
        return new Post.Message(
                id, sender, null, null, null, at.toString(), usual.subject, usual.text, null, null, null, null, null);
    }

    private static String address(String name, boolean isPerson) {
        var plain = Letters.unaccented(name).replaceAll("[^a-z0-9]+", isPerson ? "." : "-");
        return isPerson ? plain + "@courriel.example" : "contact@" + plain + ".example";
    }
}
