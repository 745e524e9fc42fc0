package pix.bank.families.mailbox;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

/** An author's slips: nobody's mailbox, two messages of one id, a folder that does not exist, a date that is none. */
final class PostCheck {

    private static final Set<String> STANDING = Set.of("inbox", "sent", "spam", "trash");

    private PostCheck() {}

    static void check(Post post) {
        if (post.owner() == null && (post.handed() == null || !post.messages().isEmpty()))
            throw new IllegalArgumentException("a mailbox has an owner");
        var ids = new HashSet<String>();
        for (var message : post.messages()) {
            if (!ids.add(message.id())) throw new IllegalArgumentException("two messages are " + message.id());
            LocalDateTime.parse(message.date());
            var folder = folder(message);
            if (!STANDING.contains(folder)
                    && (post.folders() == null || !post.folders().contains(folder)))
                throw new IllegalArgumentException("there is no folder " + folder);
        }
    }

    static String folder(Post.Message message) {
        return message.folder() == null ? "inbox" : message.folder();
    }
}
