package pix.bank.families.mailbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.jspecify.annotations.Nullable;
import pix.bank.question.Asset;
import pix.bank.question.Scene;

/** A message kept as a file (RFC 5322, {@code .eml}), to open with a mail program or a text editor. */
final class MessageFile {

    /**
     * @param name without its extension
     * @param trace lines that servers have added, the latest first, each {@code Name: value}
     * @param reply where an answer goes; absent: to the sender
     * @param date with its offset, as in {@code 2026-03-12T09:14:05+01:00}
     * @param text paragraphs
     */
    record Handed(
            String name,
            List<String> trace,
            Post.Person from,
            Post.@Nullable Person reply,
            Post.Person to,
            OffsetDateTime date,
            String subject,
            String text) {}

    private MessageFile() {}

    static Scene.Files of(Handed handed) {
        return new Scene.Files(List.of(new Asset(handed.name + ".eml", "message/rfc822", () -> bytes(handed))));
    }

    private static byte[] bytes(Handed handed) {
        var bytes = new ByteArrayOutputStream();
        try {
            for (var line : handed.trace) bytes.write((line + "\r\n").getBytes(US_ASCII));
            new DefaultMessageWriter().writeMessage(message(handed), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Message message(Handed handed) throws IOException {
        var message = Message.Builder.of()
                .setFrom(mailbox(handed.from))
                .setTo(mailbox(handed.to))
                .setDate(Date.from(handed.date.toInstant()), TimeZone.getTimeZone(handed.date.getOffset()))
                .setSubject(handed.subject)
                .setBody(handed.text, UTF_8)
                .setContentTransferEncoding("quoted-printable");
        if (handed.reply != null) message.setReplyTo(mailbox(handed.reply));
        return message.build();
    }

    private static Mailbox mailbox(Post.Person person) {
        var at = person.address().split("@", 2);
        return new Mailbox(person.name(), at[0], at[1]);
    }
}
