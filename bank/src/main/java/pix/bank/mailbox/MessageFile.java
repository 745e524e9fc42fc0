package pix.bank.mailbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import pix.bank.Asset;
import pix.bank.Scene;

/** A message kept as a file (RFC 5322, {@code .eml}), to open with a mail program or a text editor. */
final class MessageFile {

    private static final Session NOWHERE = Session.getInstance(new Properties());

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
            var message = new MimeMessage(NOWHERE);
            message.setFrom(address(handed.from));
            if (handed.reply != null) message.setReplyTo(new InternetAddress[] {address(handed.reply)});
            message.setRecipient(RecipientType.TO, address(handed.to));
            message.setSubject(handed.subject, UTF_8.name());
            message.setText(handed.text, UTF_8.name());
            message.saveChanges();
            message.removeHeader("Message-ID"); // the library draws it from the clock
            message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(handed.date));
            for (var line : handed.trace) bytes.write((line + "\r\n").getBytes(US_ASCII));
            message.writeTo(bytes);
        } catch (MessagingException e) {
            throw new IllegalArgumentException(handed.name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InternetAddress address(Post.Person person) throws UnsupportedEncodingException {
        return new InternetAddress(person.address(), person.name(), UTF_8.name());
    }
}
