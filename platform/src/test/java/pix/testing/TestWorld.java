package pix.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What differs from the real application in a test: the clock, and a guard who reads what is sent to the database. */
@TestConfiguration(proxyBeanMethods = false)
class TestWorld {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    static SqlGuard sqlGuard() {
        return new SqlGuard();
    }
}
