package pix.accounts.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pix.accounts.AccountId;
import pix.accounts.secret.SealedSecrets;
import pix.testing.People;
import pix.testing.PlatformTest;
import pix.testing.TestClock;

@PlatformTest
class SecondFactorsTests {

    static final Instant NOW = TestClock.START;

    @Autowired
    SecondFactors factors;

    @Autowired
    RecoveryCodes papers;

    @Autowired
    SealedSecrets seals;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    AccountId ada;
    TotpSecret secret;

    @BeforeEach
    void a_factor_that_is_on() {
        ada = people.ada().id();
        factors.begin(ada, NOW);
        secret = factors.waiting(ada).orElseThrow();
        assertThat(factors.isOn(ada)).isFalse();
        assertThat(factors.confirm(ada, AnApp.shows(secret, NOW), NOW)).isTrue();
    }

    @Test
    void a_code_opens_once_and_none_before_it_opens_any_more() {
        var later = NOW.plusSeconds(60);
        assertThat(factors.accept(ada, AnApp.shows(secret, NOW), NOW)).isFalse();

        assertThat(factors.accept(ada, AnApp.shows(secret, later), later)).isTrue();
        assertThat(factors.accept(ada, AnApp.shows(secret, later), later)).isFalse();
        assertThat(factors.accept(ada, AnApp.shows(secret, NOW.plusSeconds(30)), later))
                .isFalse();
        assertThat(factors.accept(ada, AnApp.shows(secret, NOW.plusSeconds(90)), later))
                .isTrue();
    }

    @Test
    void of_many_who_send_the_same_code_together_one_gets_in() throws Exception {
        var later = NOW.plus(Duration.ofMinutes(1));
        var paper = papers.renew(ada).getFirst();
        Callable<Boolean> code = () -> factors.accept(ada, AnApp.shows(secret, later), later);
        Callable<Boolean> onPaper = () -> papers.use(ada, paper, later);

        assertThat(accepted(code)).isOne();
        assertThat(accepted(onPaper)).isOne();
    }

    private static long accepted(Callable<Boolean> try_) throws InterruptedException {
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            return all.invokeAll(IntStream.range(0, 20).mapToObj(_ -> try_).toList()).stream()
                    .filter(done -> done.resultNow())
                    .count();
        }
    }

    @Test
    void a_secret_that_is_on_is_not_begun_again() {
        factors.begin(ada, NOW);

        assertThat(factors.waiting(ada)).isEmpty();
        assertThat(factors.accept(ada, AnApp.shows(secret, NOW.plusSeconds(30)), NOW.plusSeconds(30)))
                .isTrue();
    }

    @Test
    void the_secret_lies_sealed() {
        var kept = jdbc.sql("select secret from accounts.second_factor where account_id = :account")
                .param("account", ada.value())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(secret.text());

        kept[kept.length - 1] ^= 1;
        assertThatThrownBy(() -> seals.open("second factor", ada, kept)).isInstanceOf(IllegalStateException.class);
        kept[kept.length - 1] ^= 1;
        assertThat(seals.open("second factor", ada, kept)).isNotEmpty();
        assertThatThrownBy(() -> seals.open("second factor", people.ada().id(), kept))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seals.open("something else", ada, kept)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_code_on_paper_is_read_however_it_is_typed_and_opens_once() {
        var codes = papers.renew(ada);
        assertThat(codes).hasSize(RecoveryCodes.COUNT).doesNotHaveDuplicates();

        assertThat(papers.use(
                        ada, " " + codes.getFirst().toUpperCase(Locale.ROOT).replace("-", " ") + " ", NOW))
                .isTrue();
        assertThat(papers.use(ada, codes.getFirst(), NOW)).isFalse();
        assertThat(papers.use(people.ada().id(), codes.get(1), NOW)).isFalse();
        assertThat(papers.left(ada)).isEqualTo(9);

        papers.renew(ada);
        assertThat(papers.use(ada, codes.get(2), NOW)).isFalse();
        assertThat(papers.left(ada)).isEqualTo(10);
    }
}
