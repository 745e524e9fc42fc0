package pix.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.Token;
import pix.accounts.holder.ChangeName;
import pix.testing.People;
import pix.testing.PlatformTest;
import pix.testing.TestClock;

/** Committed, not rolled back: what is remembered is forgotten at commit. */
@PlatformTest
class SessionsTests {

    @Autowired
    Sessions sessions;

    @Autowired
    OpenSessions open;

    @Autowired
    People people;

    @Autowired
    ChangeName changeName;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_session_survives_a_restart() {
        var ada = people.ada();
        var token = open.open(ada.id());

        assertThat(restarted().recognise(token)).contains(ada);
    }

    @Test
    void the_database_does_not_hold_the_token() {
        var token = open.open(people.ada().id());

        var stored = jdbc.sql("select encode(token_digest, 'escape') from accounts.session")
                .query(String.class)
                .list();
        assertThat(stored).isNotEmpty().doesNotContain(token.value());
        assertThat(sessions.find(token.digest())).isPresent();
    }

    @Test
    void an_invented_token_is_nobody() {
        assertThat(open.recognise(Token.random())).isEmpty();
        assertThat(open.recognise(new Token("short"))).isEmpty();
        assertThat(open.recognise(new Token("é".repeat(43)))).isEmpty();
    }

    @Test
    void logging_out_is_at_once() {
        var token = open.open(people.ada().id());
        open.recognise(token);

        open.close(token);

        assertThat(open.recognise(token)).isEmpty();
    }

    @Test
    void logging_out_everywhere_ends_every_browser_and_nobody_elses() {
        var ada = people.ada();
        var home = open.open(ada.id());
        var school = open.open(ada.id());
        var other = open.open(people.ada().id());
        open.recognise(home);

        open.closeAllOf(ada.id());

        assertThat(open.recognise(home)).isEmpty();
        assertThat(open.recognise(school)).isEmpty();
        assertThat(open.recognise(other)).isPresent();
    }

    @Test
    void another_name_is_known_at_the_next_page() {
        var ada = people.ada();
        var token = open.open(ada.id());
        open.recognise(token);

        changeName.change(ada.id(), "Augusta", "Byron");

        assertThat(open.recognise(token))
                .hasValueSatisfying(person -> assertThat(person.firstName()).isEqualTo("Augusta"));
    }

    @Test
    void an_unused_session_is_over_after_a_week_even_while_remembered() {
        var token = open.open(people.ada().id());
        open.recognise(token);

        clock.advance(Duration.ofDays(7));

        assertThat(open.recognise(token)).isEmpty();
        assertThat(restarted().recognise(token)).isEmpty();
    }

    @Test
    void a_used_session_goes_on_but_not_beyond_a_month() {
        var token = open.open(people.ada().id());
        for (var day = 0; day < 28; day += 4) {
            clock.advance(Duration.ofDays(4));
            assertThat(restarted().recognise(token)).isPresent();
        }

        clock.advance(Duration.ofDays(2));

        assertThat(restarted().recognise(token)).isEmpty();
    }

    @Test
    void being_seen_is_written_every_few_minutes_only() {
        var token = open.open(people.ada().id());

        clock.advance(Duration.ofMinutes(4));
        restarted().recognise(token);
        assertThat(lastSeen(token)).isEqualTo(TestClock.START);

        clock.advance(Duration.ofMinutes(2));
        restarted().recognise(token);
        assertThat(lastSeen(token)).isEqualTo(clock.instant());
    }

    /** Another process, which remembers nothing. */
    private OpenSessions restarted() {
        return new OpenSessions(sessions, clock);
    }

    private java.time.Instant lastSeen(Token token) {
        return sessions.find(token.digest()).orElseThrow().lastSeenAt();
    }
}
