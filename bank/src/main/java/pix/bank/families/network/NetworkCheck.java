package pix.bank.families.network;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An author's slips: somebody who is nowhere, two things of one id, an audience that is none, a setting out of its options. */
final class NetworkCheck {

    private static final Set<String> AUDIENCES = Set.of("public", "friends", "me");

    private final Network network;
    private final Set<String> people;
    private final Set<String> groups;

    private NetworkCheck(Network network) {
        this.network = network;
        people = Stream.concat(network.people().stream().map(Network.Person::id), Stream.of("vous"))
                .collect(Collectors.toUnmodifiableSet());
        groups = network.groups().stream().map(Network.Group::id).collect(Collectors.toUnmodifiableSet());
    }

    static void check(Network network) {
        var check = new NetworkCheck(network);
        check.areDifferent();
        network.people().forEach(person -> person.friends().forEach(check::isSomebody));
        network.groups().forEach(group -> group.members().forEach(check::isSomebody));
        network.shownToSome().forEach(check::post);
        network.people().stream()
                .map(Network.Person::passes)
                .filter(Objects::nonNull)
                .forEach(check::isAudience);
        network.album().stream()
                .flatMap(photo -> photo.asks().stream())
                .map(Photo.Ask::of)
                .filter(id -> network.contacts().stream()
                        .noneMatch(contact -> contact.id().equals(id)))
                .forEach(check::isSomebody);
        network.talks().forEach(check::talk);
        network.settings().forEach(NetworkCheck::setting);
    }

    private void areDifferent() {
        var ids = new HashSet<String>();
        Stream.of(
                        network.people().stream().map(Network.Person::id),
                        network.contacts().stream().map(Network.Contact::id),
                        groups(),
                        network.album().stream().map(Photo::id),
                        network.accounts().stream().map(Network.Contact::id),
                        network.shownToSome().flatMap(NetworkCheck::things),
                        network.talks().stream()
                                .flatMap(talk -> talk.lines().stream().map(Network.Line::id)))
                .flatMap(each -> each)
                .forEach(id -> {
                    if (!ids.add(id)) throw new IllegalArgumentException("two things are " + id);
                });
    }

    private Stream<String> groups() {
        return network.groups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.id()), group.requests().stream().map(Network.Request::id)));
    }

    private static Stream<String> things(Network.Post post) {
        return Stream.concat(Stream.of(post.id()), post.comments().stream().map(Network.Comment::id));
    }

    private void post(Network.Post post) {
        isSomebody(post.by());
        post.comments().forEach(comment -> isSomebody(comment.by()));
        post.tags().forEach(this::isSomebody);
        isAudience(post.audience());
        if (post.in() != null && !groups.contains(post.in()))
            throw new IllegalArgumentException("there is no group " + post.in());
        if (post.of() != null
                && network.posts().stream().noneMatch(each -> each.id().equals(post.of())))
            throw new IllegalArgumentException("there is no post " + post.of());
    }

    private void isAudience(String audience) {
        if (!AUDIENCES.contains(audience) && !groups.contains(audience))
            throw new IllegalArgumentException("there is no audience " + audience);
    }

    private void talk(Network.Talk talk) {
        if (!groups.contains(talk.with())) isSomebody(talk.with());
        talk.lines().forEach(line -> isSomebody(line.from()));
    }

    private static void setting(Network.Setting setting) {
        if (setting.options().stream().noneMatch(option -> option.id().equals(setting.value())))
            throw new IllegalArgumentException(setting.id() + " begins as " + setting.value());
    }

    private void isSomebody(String id) {
        if (!people.contains(id)) throw new IllegalArgumentException("nobody is " + id);
    }
}
