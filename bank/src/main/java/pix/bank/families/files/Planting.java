package pix.bank.families.files;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pix.bank.question.Draw;

/** Makes the tree that an author wrote: every thing with its id and its parent, the many drawn one by one. */
final class Planting {

    private static final Pattern SLOT = Pattern.compile("<(\\w+)>|(#+)");

    private final Draw draw;
    private final List<Node> nodes = new ArrayList<>();

    private Planting(Draw draw) {
        this.draw = draw;
    }

    static List<Node> nodes(Desk desk, Draw draw) {
        var planting = new Planting(draw);
        planting.plant("", desk.places());
        if (desk.tools().contains("delete")) planting.plant("", List.of(empty("Corbeille", "trash", "trash")));
        return List.copyOf(planting.nodes);
    }

    private static Entry empty(String name, String id, String icon) {
        return new Entry(name, id, icon, null, null, null, null, null, null, null, null, null, null, List.of(), null);
    }

    private void plant(String parent, List<Entry> entries) {
        for (var entry : entries) {
            if (entry.many() != null) drawMany(parent, entry, entry.many());
            else plant(parent, entry);
        }
    }

    private void plant(String parent, Entry entry) {
        var id = entry.id() == null ? "n" + nodes.size() : entry.id();
        boolean isFolder = entry.items() != null || parent.isEmpty();
        nodes.add(new Node(
                id,
                parent,
                entry.name(),
                isFolder ? Boolean.TRUE : null,
                entry.archive(),
                entry.icon(),
                bytes(entry.room()),
                isFolder ? null : bytes(entry.size() == null ? "24 Ko" : entry.size()),
                entry.date(),
                entry.text(),
                entry.facts(),
                entry.tags(),
                entry.sync(),
                entry.versions(),
                entry.sample() == null ? null : Sample.start(entry.sample())));
        if (entry.items() != null) plant(id, entry.items());
    }

    private static @Nullable Long bytes(@Nullable String size) {
        return size == null ? null : Sizes.bytes(size);
    }

    private void drawMany(String parent, Entry entry, Entry.Many many) {
        var taken = new LinkedHashSet<String>();
        int number = many.from() == null ? 1 : many.from();
        for (int place = 0; place < many.count(); place++) {
            var name = named(entry.name(), many, number);
            for (int tries = 0; !taken.add(name); tries++) {
                if (tries > 200) throw new IllegalArgumentException("too few words for " + many.count() + " names");
                name = named(entry.name(), many, number);
            }
            nodes.add(drawn(parent, entry, many, name));
            number += many.step() == null
                    ? 1
                    : draw.between(many.step().get(0), many.step().get(1));
        }
    }

    private Node drawn(String parent, Entry entry, Entry.Many many, String name) {
        return new Node(
                "n" + nodes.size(),
                parent,
                name,
                null,
                null,
                null,
                null,
                size(many),
                moment(many),
                entry.text(),
                facts(many),
                entry.tags(),
                entry.sync(),
                null,
                null);
    }

    private String named(String model, Entry.Many many, int number) {
        return SLOT.matcher(model).replaceAll(slot -> Matcher.quoteReplacement(filled(slot, many, number)));
    }

    private String filled(MatchResult slot, Entry.Many many, int number) {
        if (slot.group(2) != null)
            return String.format(Locale.ROOT, "%0" + slot.group(2).length() + "d", number);
        var words = Objects.requireNonNullElse(many.words(), Map.<String, List<String>>of())
                .get(slot.group(1));
        return draw.pick(Objects.requireNonNull(words, "no words " + slot.group(1)));
    }

    private long size(Entry.Many many) {
        long least = Sizes.bytes(many.sizes().get(0));
        long most = Sizes.bytes(many.sizes().get(1));
        return least + (most - least) / 1000 * draw.between(0, 1000);
    }

    private String moment(Entry.Many many) {
        var first = many.between().get(0);
        var day = first.plusDays(draw.between(
                0, (int) ChronoUnit.DAYS.between(first, many.between().get(1))));
        return String.format(Locale.ROOT, "%sT%02d:%02d", day, draw.between(8, 19), draw.between(0, 59));
    }

    private @Nullable Map<String, String> facts(Entry.Many many) {
        if (many.facts() == null) return null;
        var facts = new LinkedHashMap<String, String>();
        many.facts().forEach((name, values) -> facts.put(name, draw.pick(values)));
        return facts;
    }
}
