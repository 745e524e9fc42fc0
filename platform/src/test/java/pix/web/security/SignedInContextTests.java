package pix.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import pix.accounts.AccountId;
import pix.accounts.Person;
import pix.accounts.StaffRole;
import pix.accounts.Token;

class SignedInContextTests {

    static final Person ADA = new Person(new AccountId(1), "Ada", "Delorme", Optional.empty());

    private final AtomicInteger asked = new AtomicInteger();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void who_asks_is_looked_up_when_a_page_wants_to_know_and_once() {
        var context = signedInBrowser(_ -> Optional.of(ADA)).loadDeferredContext(request);
        assertThat(asked).hasValue(0);

        assertThat(context.get()).isSameAs(context.get());
        assertThat(context.get().getAuthentication()).extracting("principal").isEqualTo(ADA);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_browser_without_a_cookie_asks_nothing() {
        var context = new SignedInContext(_ -> Optional.of(ADA), true).loadDeferredContext(request);

        assertThat(context.get().getAuthentication()).isNull();
    }

    @Test
    void the_page_that_says_the_database_is_down_does_not_ask_it_again() {
        var contexts = signedInBrowser(_ -> {
            throw new DataAccessResourceFailureException("down");
        });
        assertThatThrownBy(() -> contexts.loadDeferredContext(request).get())
                .isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(contexts.loadDeferredContext(request).get().getAuthentication())
                .isNull();
        assertThat(asked).hasValue(1);
    }

    private SignedInContext signedInBrowser(java.util.function.Function<Token, Optional<Person>> sessions) {
        request.setCookies(new Cookie("pix", Token.random().value()));
        return new SignedInContext(
                token -> {
                    asked.incrementAndGet();
                    return sessions.apply(token);
                },
                true);
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, true", "false, true, false", "false, false, true"})
    void staff_without_a_second_factor_are_kept_out_but_in_a_demonstration(
            boolean hasFactor, boolean needed, boolean isLetIn) {
        var claude = new Person(
                new AccountId(2), "Claude", "Perrin", Optional.of(StaffRole.ADMINISTRATOR), false, hasFactor);

        var authorities = new PersonAuthentication(claude, needed).getAuthorities();
        assertThat(authorities.stream().anyMatch(each -> PersonAuthentication.STAFF.equals(each.getAuthority())))
                .isEqualTo(isLetIn);
    }
}
