package pix.bank.families.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Who sees a post: its audience, friends, groups, and pictures of it that others passed on. Its twin is {@code reach.js}. */
final class Reach {

    private static final String YOU = "vous";

    private Reach() {}

    static boolean sees(String person, Network.Post post, Network network, Map<String, String> state) {
        return stands(person, post, network, state)
                || network.posts().stream()
                        .filter(each -> post.id().equals(each.of()) && Boolean.TRUE.equals(each.capture()))
                        .anyMatch(each -> stands(person, each, network, state));
    }

    private static boolean stands(String person, Network.Post post, Network network, Map<String, String> state) {
        if (post.by().equals(person)) return true;
        if (post.by().equals(YOU) && isAmong(person, state.getOrDefault("blocked", ""))) return false;
        if (isAmong(post.id(), state.getOrDefault("removed", ""))) return false;
        var audience = state.getOrDefault("audience." + post.id(), post.audience());
        return switch (audience) {
            case "public" -> true;
            case "friends" -> areFriends(person, post.by(), network);
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
