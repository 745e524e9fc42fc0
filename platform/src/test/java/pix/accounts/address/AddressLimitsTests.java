package pix.accounts.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.testing.StorageTest;
import pix.testing.TestClock;

@StorageTest
class AddressLimitsTests {

    @Autowired
    AddressLimits limits;

    @Autowired
    TestClock clock;

    @Test
    void the_limit_is_reached_by_trying_not_by_asking() {
        var address = "198.51.100.20";
        for (var i = 0; i < 60; i++)
            assertThat(limits.allow(LimitedAction.PASSWORD_RESET, address)).isTrue();

        assertThat(limits.reached(LimitedAction.PASSWORD_RESET, address)).isTrue();
        assertThat(limits.allow(LimitedAction.PASSWORD_RESET, address)).isFalse();
        assertThat(limits.reached(LimitedAction.SIGN_UP, address)).isFalse();
    }

    @Test
    void a_new_window_begins_when_the_old_one_is_over() {
        var address = "198.51.100.21";
        for (var i = 0; i < 61; i++) limits.allow(LimitedAction.PASSWORD_RESET, address);

        clock.advance(Duration.ofHours(1));

        assertThat(limits.reached(LimitedAction.PASSWORD_RESET, address)).isFalse();
        assertThat(limits.allow(LimitedAction.PASSWORD_RESET, address)).isTrue();
    }

    @Test
    void all_the_addresses_of_one_ipv6_subscriber_are_one() {
        assertThat(Source.of("2001:db8:1:2::7")).isEqualTo(Source.of("2001:db8:1:2:ffff:eeee:dddd:1"));
        assertThat(Source.of("2001:db8:1:2::7")).isNotEqualTo(Source.of("2001:db8:1:3::7"));
        assertThat(Source.of("::ffff:192.0.2.7")).isEqualTo(Source.of("192.0.2.7"));
    }

    @Test
    void what_is_no_address_counts_as_it_is_written() {
        assertThat(Source.of("Ada@Example.net")).isEqualTo(new Source("ada@example.net"));
        assertThat(Source.of("fe80::1%eth0::")).isEqualTo(new Source("fe80::1%eth0::"));
    }
}
