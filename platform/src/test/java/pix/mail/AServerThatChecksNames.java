package pix.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that notes by which name it is greeted, and knows no mailbox. */
final class AServerThatChecksNames implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> greetings = new CopyOnWriteArrayList<>();

    AServerThatChecksNames() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> greetings() {
        return greetings.stream().distinct().toList();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var guest = door.accept()) {
                talk(guest);
            } catch (IOException _) {
                // The guest has left, or we are closed.
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var said = new BufferedReader(new InputStreamReader(guest.getInputStream(), US_ASCII));
        say(guest, "220 mail.example");
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var word = line.split(" ")[0];
            if (word.equals("EHLO")) greetings.add(line);
            switch (word) {
                case "RCPT" -> say(guest, "550 5.1.1 " + line.substring("RCPT TO:".length()) + " is unknown here");
                case "QUIT" -> say(guest, "221 bye");
                default -> say(guest, "250 well");
            }
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        guest.getOutputStream().flush();
    }
}
