package pix.bank.families.files;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tree: at first as planted, later as a state tells it. */
record Forest(Map<String, Node> byId) {

    private static final int DEEPEST = 30;

    static Forest of(Collection<Node> nodes) {
        return new Forest(nodes.stream()
                .collect(toMap(
                        Node::id,
                        node -> node,
                        (one, other) -> {
                            throw new IllegalArgumentException("two things have the id " + one.id());
                        },
                        LinkedHashMap::new)));
    }

    Stream<Node> files() {
        return byId.values().stream().filter(Node::isFile);
    }

    Stream<Node> all() {
        return byId.values().stream();
    }

    /** From its place down to itself; empty if something on the way is missing or turns in circles. */
    List<Node> way(Node node) {
        var way = new ArrayDeque<Node>();
        var each = Optional.of(node);
        while (each.isPresent() && way.size() < DEEPEST) {
            way.addFirst(each.get());
            if (each.get().parent().isEmpty()) return List.copyOf(way);
            each = Optional.ofNullable(byId.get(each.get().parent()));
        }
        return List.of();
    }

    boolean isInside(Node node, String folder) {
        return way(node).stream().anyMatch(each -> each.id().equals(folder));
    }

    boolean isThrownAway(Node node) {
        return isInside(node, "trash");
    }

    /** Such as {@code Documents/Sciences/volcans.odt}. */
    String path(Node node) {
        return String.join("/", way(node).stream().map(Node::name).toList());
    }

    List<Node> children(Node folder) {
        return all().filter(node -> node.parent().equals(folder.id())).toList();
    }
}
