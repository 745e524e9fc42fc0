package pix.bank.families.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a network of people; the learner is {@code vous} wherever somebody is named.
 *
 * @param title the network's name
 * @param contacts whom one may turn to outside the network: services, adults with an address there
 * @param album pictures that may be posted
 * @param accounts as whom the learner may post, when they have several accounts
 * @param reasons why something may be reported, in the order in which they are offered
 * @param settings what the learner's account lets one set
 * @param tools what is offered beside reading
 * @param expect for {@code answer: {kind: trial}}: what has to be so in the end
 */
public record Network(
        String title,
        @Nullable Own you,
        List<Person> people,
        List<Contact> contacts,
        List<Group> groups,
        List<Post> posts,
        List<Photo> album,
        List<Contact> accounts,
        List<Talk> talks,
        List<Reason> reasons,
        List<Setting> settings,
        Set<Tool> tools,
        @Nullable Goal expect) {

    public Network {
        people = people == null ? List.of() : List.copyOf(people);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        groups = groups == null ? List.of() : List.copyOf(groups);
        posts = posts == null ? List.of() : List.copyOf(posts);
        album = album == null ? List.of() : List.copyOf(album);
        accounts = accounts == null ? List.of() : List.copyOf(accounts);
        talks = talks == null ? List.of() : List.copyOf(talks);
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        settings = settings == null ? List.of() : List.copyOf(settings);
        tools = tools == null ? Set.of() : Set.copyOf(tools);
    }

    public enum Tool {
        /** A post of one's own, with its audience. */
        POST,
        LIKE,
        COMMENT,
        RESHARE,
        /** A message to somebody, in which something that was seen may be shown. */
        SHOW,
        REPORT,
        BLOCK,
        /** A picture of what is seen, kept apart. */
        KEEP,
        /** Takes away what others wrote. */
        MODERATE,
        /** Boxes to tick beside posts and pictures. */
        MARK,
        /** Boxes to tick beside people. */
        WHO,
        /** A line under a picture that one posts, for whom it is from. */
        CREDIT
    }

    /**
     * @param told a line about oneself
     * @param facts what the learner's profile says, each with its audience
     */
    public record Own(String name, @Nullable String told, List<Fact> facts) {

        public Own {
            facts = facts == null ? List.of() : List.copyOf(facts);
        }
    }

    public record Fact(String id, String label, String value, String audience) {}

    /**
     * @param told what the profile says in a line
     * @param facts more lines of the profile
     * @param friends ids of people, and {@code vous}
     * @param passes the audience to which this person passes on a picture of whatever they see; nobody if absent
     */
    public record Person(
            String id,
            String name,
            @Nullable String told,
            List<String> facts,
            List<String> friends,
            @Nullable String passes) {

        public Person {
            facts = facts == null ? List.of() : List.copyOf(facts);
            friends = friends == null ? List.of() : List.copyOf(friends);
        }
    }

    public record Contact(String id, String name, String told) {}

    /**
     * @param rules what its page says of who comes in and of what is allowed
     * @param open whether everybody sees what is posted there
     * @param members people, and {@code vous} when the learner is in
     * @param requests who asks to come in; the learner decides
     * @param form what somebody fills in to come in
     */
    public record Group(
            String id,
            String name,
            @Nullable String told,
            List<String> rules,
            @Nullable Boolean open,
            List<String> members,
            List<Request> requests,
            List<Field> form) {

        public Group {
            rules = rules == null ? List.of() : List.copyOf(rules);
            members = members == null ? List.of() : List.copyOf(members);
            requests = requests == null ? List.of() : List.copyOf(requests);
            form = form == null ? List.of() : List.copyOf(form);
        }
    }

    public record Request(String id, String name, String told) {}

    /** @param type {@code text}, {@code date} or {@code tick} */
    public record Field(
            String id, String label, Type type, @Nullable String told) {}

    public enum Type {
        TEXT,
        DATE,
        TICK
    }

    /**
     * @param in the group where it stands
     * @param audience {@code public}, {@code friends}, {@code me} or a group
     * @param picture what a picture shows, in words; {@code drawing} is one of those that the page draws
     * @param of the post that it passes on
     * @param capture whether it passes on a picture of that post rather than the post
     * @param tags who is named in it; {@code vous} may be taken out
     */
    public record Post(
            String id,
            String by,
            String at,
            String text,
            @Nullable String in,
            String audience,
            @Nullable Picture picture,
            @Nullable String of,
            @Nullable Boolean capture,
            List<String> tags,
            List<Comment> comments) {

        public Post {
            audience = audience == null ? (in == null ? "public" : in) : audience;
            tags = tags == null ? List.of() : List.copyOf(tags);
            comments = comments == null ? List.of() : List.copyOf(comments);
        }
    }

    public record Picture(String drawing, String told) {}

    public record Comment(String id, String by, String at, String text) {}

    /** @param with a person or a group */
    public record Talk(String id, String with, List<Line> lines) {}

    public record Line(
            String id,
            String from,
            String at,
            String text,
            @Nullable Picture picture) {}

    public record Reason(String id, String name) {}

    /** @param value what it is at first; @param part under which heading it stands */
    public record Setting(
            String id,
            String name,
            @Nullable String told,
            @Nullable String part,
            String value,
            List<Option> options) {}

    public record Option(String id, String name) {}

    Network shown() {
        return new Network(
                title, you, people, contacts, groups, posts, album, accounts, talks, reasons, settings, tools, null);
    }

    /** What the learner may show or hide: posts, and lines of their profile. */
    Stream<Post> shownToSome() {
        return Stream.concat(
                posts.stream(),
                you == null ? Stream.empty() : you.facts().stream().map(Network::asPost));
    }

    private static Post asPost(Fact fact) {
        return new Post(
                fact.id(), "vous", "", fact.value(), null, fact.audience(), null, null, null, List.of(), List.of());
    }
}
