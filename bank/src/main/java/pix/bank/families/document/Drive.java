package pix.bank.families.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a place where documents are shared: the people there, the documents, the messages that lead to
 * them.
 *
 * @param title the service's name
 * @param people the others; the learner is {@code vous} wherever somebody is named
 * @param messages what the learner received; {@code [words](ID)} in their text leads to a document
 * @param tools what is offered beside reading and writing
 * @param expect for {@code answer: {kind: trial}}: what has to be so in the end
 */
public record Drive(
        String title,
        List<Person> people,
        List<Folder> folders,
        List<Document> documents,
        List<Message> messages,
        Set<Tool> tools,
        @Nullable Goal expect) {

    public Drive {
        people = people == null ? List.of() : List.copyOf(people);
        folders = folders == null ? List.of() : List.copyOf(folders);
        documents = documents == null ? List.of() : List.copyOf(documents);
        messages = messages == null ? List.of() : List.copyOf(messages);
        tools = tools == null ? Set.of() : Set.copyOf(tools);
    }

    public enum Tool {
        COMMENT,
        SUGGEST,
        SHARE,
        /** A day on which a share ends, and a password. */
        LIMIT,
        WRITE,
        /** A line where the address of a link is typed. */
        ADDRESS,
        EXPORT,
        /** Boxes beside the lines of a comparison. */
        MARK
    }

    /** @param told who it is, as in « professeure » */
    public record Person(String id, String name, @Nullable String told) {}

    /** What is shared with a folder is so with each document in it. */
    public record Folder(
            String id,
            String name,
            @Nullable Map<String, Role> rights,
            @Nullable Role link) {}

    /**
     * @param told what the list says of it, as in « modifié hier par Lina »
     * @param owner a person, or {@code vous}; who owns it decides with whom it is shared
     * @param role what the learner may do; absent: write
     * @param address where its link leads to, for who types it
     * @param listed whether it stands in the list from the beginning, or only once it was opened by its link
     * @param present who has it open: person → the line they write in
     * @param versions from the oldest to the newest; the document itself comes after them
     * @param edits how the lines came to be, one version each: {@code v1} is the first, {@code lines} what it says
     * @param rights person → what they may do
     * @param link what anybody who has the link may do
     */
    public record Document(
            String id,
            String name,
            @Nullable String told,
            String owner,
            @Nullable Role role,
            @Nullable String folder,
            @Nullable String address,
            @Nullable Boolean listed,
            List<Line> lines,
            Map<String, String> present,
            List<Comment> comments,
            List<Suggestion> suggestions,
            List<Version> versions,
            List<Edit> edits,
            Map<String, Role> rights,
            Role link) {

        public Document {
            lines = lines == null ? List.of() : List.copyOf(lines);
            comments = comments == null ? List.of() : List.copyOf(comments);
            suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
            versions = versions == null ? List.of() : List.copyOf(versions);
            rights = rights == null ? Map.of() : rights;
            link = link == null ? Role.NONE : link;
        }
    }

    /** @param by who wrote it, told beside it; absent: nobody says */
    public record Line(
            String id,
            String text,
            @Nullable String by,
            @Nullable Look look) {}

    public enum Look {
        TITLE,
        HEADING
    }

    /** @param on the line that it stands beside */
    public record Comment(
            String id,
            String on,
            String by,
            String at,
            String text,
            @Nullable List<Reply> replies,
            @Nullable Boolean resolved) {}

    public record Reply(String by, String at, String text) {}

    /** Instead of {@code cut}, in a line, {@code put}; an empty {@code cut} puts at the end. */
    public record Suggestion(String id, String on, String by, String cut, String put) {}

    public record Version(String id, String at, String by, List<Line> lines) {}

    /**
     * What somebody changed.
     *
     * @param set line → what it says from then on
     * @param add lines that come at the end
     * @param drop lines that go
     */
    public record Edit(String at, String by, Map<String, String> set, List<Line> add, List<String> drop) {

        public Edit {
            set = set == null ? Map.of() : set;
            add = add == null ? List.of() : List.copyOf(add);
            drop = drop == null ? List.of() : List.copyOf(drop);
        }
    }

    public record Message(String id, String from, String at, String text) {}

    Drive unfolded() {
        return new Drive(
                title, people, folders, documents.stream().map(Edits::unfolded).toList(), messages, tools, expect);
    }

    Drive shown() {
        return new Drive(title, people, folders, documents, messages, tools, null);
    }
}
