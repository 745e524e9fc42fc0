package pix.bank.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** The server of the preview, on this machine only. The bank is read again when a file has changed: save, reload, see. */
public final class Preview {

    private Preview() {}

    /** @param args the skill to begin with, such as {@code @motcle1}, or nothing for the list; PORT chooses the port */
    public static void main(String[] args) throws IOException {
        var port = System.getenv("PORT");
        var server = port == null ? startSomewhere() : start(Integer.parseInt(port));
        var first = args.length == 0 ? "" : args[0];
        System.out.printf("http://localhost:%d/%s%n", server.getAddress().getPort(), first);
    }

    /** At the usual port, or at a free one when another preview has it. */
    private static HttpServer startSomewhere() throws IOException {
        try {
            return start(7070);
        } catch (BindException taken) {
            return start(0);
        }
    }

    /** @param port 0 for any free one */
    static HttpServer start(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", Preview::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, reply(exchange));
        }
    }

    private static Reply reply(HttpExchange exchange) throws IOException {
        var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return Route.reply(exchange.getRequestURI(), Sent.parse(sent));
        } catch (RuntimeException fault) {
            return Reply.fault(fault);
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.mediaType());
        headers.set("Content-Security-Policy", reply.policy());
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        exchange.getResponseBody().write(reply.body());
    }
}
