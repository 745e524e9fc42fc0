package pix.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;
import pix.bank.question.Challenge;
import pix.bank.question.Secret;
import pix.bank.question.Seeds;

/** What only who runs the platform can see: its database, and with its secret the challenge behind a question. */
final class Installation {

    private static final Bank BANK = BankLoader.load();
    private static final Pattern ATTEMPT = Pattern.compile("/tests/(\\d+)/");

    private Installation() {}

    /** The challenge that the form of a question is about, by the address that it is sent to. */
    static Challenge challenge(String action) {
        var match = ATTEMPT.matcher(action);
        if (!match.find()) throw new IllegalArgumentException(action);
        try (var connection = connection();
                var statement =
                        connection.prepareStatement("select skill, variant from assessment.attempt where id = ?")) {
            statement.setLong(1, Long.parseLong(match.group(1)));
            var rows = statement.executeQuery();
            if (!rows.next()) throw new IllegalStateException("no attempt " + action);
            var item = BANK.item(rows.getInt("skill")).orElseThrow();
            return item.challenge(rows.getInt("variant"), learning());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The chance of learners' own tests, as the platform makes it of its secret. */
    private static Seeds learning() {
        return new Seeds(new Secret(secret()).apart("questions"), "learning");
    }

    static Bank bank() {
        return BANK;
    }

    /** What the server said of the last answer of an attempt. */
    static String lastVerdict(long attempt) {
        var sql = "select verdict from assessment.answer where attempt_id = ? order by position desc limit 1";
        try (var connection = connection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, attempt);
            var rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Puts the question of this skill in the place of the one that a test would ask now. */
    static void asks(long attempt, String skill) {
        asks(attempt, skill, _ -> true);
    }

    /** The same with the first of its challenges that is such. */
    static void asks(long attempt, String skill, Predicate<Challenge> such) {
        var item = BANK.item(skill).orElseThrow();
        var seeds = learning();
        int variant = IntStream.range(0, 50)
                .filter(each -> such.test(item.challenge(each, seeds)))
                .findFirst()
                .orElseThrow();
        update(
                "update assessment.attempt set skill = ?, variant = " + variant
                        + ", timer_started_at = null where id = ?",
                item.skill().skill().number(),
                attempt);
    }

    /** Makes the time of the question that is asked begin so many seconds earlier. */
    static void ages(long attempt, int seconds) {
        update("""
                update assessment.attempt set timer_started_at = timer_started_at - make_interval(secs => ?) where id = ?
                """, seconds, attempt);
    }

    private static byte[] secret() {
        try (var connection = connection();
                var rows = connection.createStatement().executeQuery("select bytes from content.secret")) {
            if (!rows.next()) throw new IllegalStateException("the installation has no secret");
            return rows.getBytes(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void update(String sql, int value, long attempt) {
        try (var connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, value);
            statement.setLong(2, attempt);
            if (statement.executeUpdate() != 1) throw new IllegalStateException("no attempt " + attempt);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection connection() throws SQLException {
        var address = URI.create(read());
        var login = address.getUserInfo().split(":", 2);
        var url = "jdbc:postgresql://%s:%d%s".formatted(address.getHost(), address.getPort(), address.getPath());
        return DriverManager.getConnection(url, login[0], login[1]);
    }

    /** The file that the embedded database leaves for tools such as psql. */
    private static String read() {
        try (var files = Files.find(RunningPlatform.IT.data, 2, (path, _) -> path.endsWith("address"))) {
            return Files.readString(files.findFirst().orElseThrow()).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
