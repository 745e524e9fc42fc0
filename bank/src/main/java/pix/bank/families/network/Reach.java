package pix.bank.families.network;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who sees a post: its audience, friends, groups, pictures of it that others passed on, and those who pass on whatever
 * they see. Its twin is {@code reach.js}.
 */
final class Reach {

    private static final String YOU = "vous";

    private Reach() {}

    static boolean sees(String person, Network.Post post, Network network, Map<String, String> state) {
        return seers(post, network, state).contains(person);
    }

    /** Somebody who sees it may show it to others, who may pass it on again: all are added until nobody is new. */
    private static Set<String> seers(Network.Post post, Network network, Map<String, String> state) {
        var seers = new HashSet<>(direct(post, network, state));
        int before;
        do {
            before = seers.size();
            network.people().stream()
                    .filter(each -> each.passes() != null && seers.contains(each.id()))
                    .flatMap(each -> reached(each, network))
                    .toList()
                    .forEach(seers::add);
        } while (seers.size() > before);
        return seers;
    }

    /** Of the people of the network, in their order, joined by +. */
    static String joined(Network.Post post, Network network, Map<String, String> state) {
        var seers = new TreeSet<>(seers(post, network, state));
        seers.remove(YOU);
        return String.join("+", seers);
    }

    private static Set<String> direct(Network.Post post, Network network, Map<String, String> state) {
        var all = Stream.concat(
                Stream.of(post),
                network.posts().stream()
                        .filter(each -> post.id().equals(each.of()) && Boolean.TRUE.equals(each.capture())));
        return all.flatMap(each -> everybody(network).filter(person -> stands(person, each, network, state)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> reached(Network.Person passer, Network network) {
        var audience = String.valueOf(passer.passes());
        return everybody(network).filter(person -> isFor(person, passer.id(), audience, network));
    }

    private static Stream<String> everybody(Network network) {
        return Stream.concat(network.people().stream().map(Network.Person::id), Stream.of(YOU));
    }

    private static boolean stands(String person, Network.Post post, Network network, Map<String, String> state) {
        if (post.by().equals(person)) return true;
        if (post.by().equals(YOU) && isAmong(person, state.getOrDefault("blocked", ""))) return false;
        if (isAmong(post.id(), state.getOrDefault("removed", ""))) return false;
        return isFor(person, post.by(), state.getOrDefault("audience." + post.id(), post.audience()), network);
    }

    private static boolean isFor(String person, String by, String audience, Network network) {
        return switch (audience) {
            case "public" -> true;
            case "friends" -> areFriends(person, by, network);
            case "me" -> false;
            default ->
                network.groups().stream()
                        .filter(group -> group.id().equals(audience))
                        .anyMatch(group -> Boolean.TRUE.equals(group.open())
                                || group.members().contains(person));
        };
    }

    private static boolean areFriends(String one, String other, Network network) {
        return network.people().stream()
                .anyMatch(each -> each.id().equals(one) && each.friends().contains(other)
                        || each.id().equals(other) && each.friends().contains(one));
    }

    static boolean isAmong(String id, String joined) {
        return all(joined).contains(id);
    }

    static List<String> all(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\\+", -1));
    }
}
