package pix.live;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pix.live.LiveSubjects.Watcher;
import pix.testing.PlatformTest;

@PlatformTest
class LiveSubjectsTests {

    @Autowired
    LiveSubjects live;

    @Autowired
    Pulse pulse;

    /** The word may be said before the database is listened to: it is said until it is heard. */
    @Test
    void whoever_looks_at_something_hears_that_it_moved_and_the_others_hear_nothing() throws Exception {
        var ours = new Subject("campaign", 7001);
        var heard = new CountDownLatch(1);
        var elsewhere = new AtomicInteger();
        Watcher here = heard::countDown;
        Watcher there = elsewhere::incrementAndGet;
        live.watch(ours, here);
        live.watch(new Subject("session", 7001), there);

        for (int word = 0; word < 50 && heard.getCount() > 0; word++) {
            pulse.moved(ours);
            heard.await(1, SECONDS);
        }

        live.leave(ours, here);
        live.leave(new Subject("session", 7001), there);
        assertThat(heard.getCount()).isZero();
        assertThat(elsewhere).hasValue(0);
    }
}
