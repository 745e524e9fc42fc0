package pix.bank.families.mailbox;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Expected;

/**
 * What an author writes of somebody's mailbox.
 *
 * @param title the name over the stage
 * @param folders folders of the owner's own, beside {@code inbox}, {@code sent}, {@code spam} and {@code trash}
 * @param tools what is offered beside reading, writing, moving and deleting; absent: search, star, report
 * @param contacts the address book, offered while writing
 * @param documents the owner's files, which may be attached
 * @param around how many everyday messages are drawn around those written; absent: none
 * @param handed a message kept as a file, to download; without an owner there is nothing else
 * @param expect for {@code answer: {kind: trial}}: the right state
 */
public record Post(
        String title,
        @Nullable Person owner,
        @Nullable List<String> folders,
        @Nullable Set<Tool> tools,
        @Nullable List<Person> contacts,
        @Nullable List<Document> documents,
        List<Message> messages,
        @Nullable Integer around,
        MessageFile.@Nullable Handed handed,
        @Nullable Expected expect) {

    public Post {
        messages = messages == null ? List.of() : List.copyOf(messages);
    }

    public enum Tool {
        SEARCH,
        STAR,
        REPORT,
        HEADERS,
        RULES
    }

    /** @param name what is shown; the address is seen only by who asks for the details */
    public record Person(String name, String address) {}

    /**
     * @param id names the message's settings, as in {@code folder.ID}
     * @param to everyone in the field « À »; absent: the owner alone
     * @param bcc who had it without being seen; told in the owner's own messages
     * @param date a day and a time, as in {@code 2026-03-12T09:14}
     * @param text paragraphs; {@code [words](address)} is a link, whose address shows when it has the focus or the pointer
     * @param headers the original, as « Afficher l'original » shows it
     * @param folder where it is at first; absent: {@code inbox}
     * @param thread messages of one conversation share this word
     */
    public record Message(
            String id,
            Person from,
            @Nullable List<Person> to,
            @Nullable List<Person> cc,
            @Nullable List<Person> bcc,
            String date,
            String subject,
            String text,
            @Nullable List<Document> attachments,
            @Nullable String headers,
            @Nullable String folder,
            @Nullable Boolean unread,
            @Nullable String thread) {}

    /**
     * @param size in words, as in {@code 240 Ko}
     * @param text what is seen when it is opened; paragraphs
     * @param rows what is seen under the text, as a table; the first row holds the heads
     */
    public record Document(
            String name,
            String size,
            @Nullable String text,
            @Nullable List<List<String>> rows) {}

    /** The same mailbox without what is expected: all that may be delivered. */
    Post shown(List<Message> all) {
        return new Post(title, owner, folders, tools, contacts, documents, all, null, null, null);
    }
}
