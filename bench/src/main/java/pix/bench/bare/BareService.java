package pix.bench.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/**
 * The same server, pool and statements as the application's with nothing between them: it takes a form, reads, writes and
 * sends 4 kB of HTML, compressed. What the application takes above it is what we and our frameworks do.
 */
public final class BareService {

    public static final String PATH = "/reponses";

    public static final String USER = "BENCH_USER";
    public static final String PASSWORD = "BENCH_PASSWORD";

    private static final int CONNECTIONS = 16;
    private static final int PAGE = 4_096;

    private BareService() {}

    /**
     * Prints its port when it listens.
     *
     * @param words the project's folder, one for Tomcat, and the URL of the database; who it is for it is in the environment
     */
    public static void main(String[] words) throws IOException, LifecycleException {
        var statements = OwnStatements.of(Path.of(words[0]));
        var tomcat = tomcat(words[1]);
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "answers", new Answers(new BareAnswers(pool(words[2]), statements)));
        context.addServletMappingDecoded(PATH, "answers");
        tomcat.start();
        System.out.println(tomcat.getConnector().getLocalPort());
        tomcat.getServer().await();
    }

    private static Tomcat tomcat(String folder) {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(folder);
        tomcat.setPort(0);
        var connector = tomcat.getConnector();
        connector.setProperty("compression", "on");
        connector.setProperty("address", "127.0.0.1");
        connector.getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        return tomcat;
    }

    private static HikariDataSource pool(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(System.getenv(USER));
        pool.setPassword(System.getenv(PASSWORD));
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    /** A page of that size that differs from one answer to the next. */
    static byte[] page(long learner, int written) {
        var page = new StringBuilder(PAGE).append("""
                <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Question</title></head><body>
                <form method="post" action="/reponses"><input name="learner" value="%d"></form><p>%d</p>
                """.formatted(learner, written));
        for (long line = learner; page.length() < PAGE; line += 7)
            page.append("<p class=\"q")
                    .append(line % 97)
                    .append("\">Une ligne de la page, la ")
                    .append(line)
                    .append("</p>\n");
        return page.substring(0, PAGE).getBytes(UTF_8);
    }

    private static final class Answers extends HttpServlet {

        private final transient BareAnswers answers;

        private Answers(BareAnswers answers) {
            this.answers = answers;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            long learner = Long.parseLong(request.getParameter("learner"));
            try {
                var page = page(learner, answers.give(learner));
                response.setContentType("text/html;charset=UTF-8");
                response.getOutputStream().write(page);
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
