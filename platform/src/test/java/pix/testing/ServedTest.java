package pix.testing;

import static org.springframework.test.context.TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import pix.Platform;

/**
 * The whole application behind a real server and a real port, with a database of its own, started once for all the tests
 * that ask for it. Here, and only here, live the controllers of tests that fail on purpose.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Platform.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "pix.testing.database=" + ServedTest.DATABASE,
            "pix.patience.headers=2s",
            "pix.patience.body=2s",
            "server.tomcat.connection-timeout=4s"
        })
@Import(TestWorld.class)
@TestExecutionListeners(listeners = ClockAtStart.class, mergeMode = MERGE_WITH_DEFAULTS)
public @interface ServedTest {

    String DATABASE = "served";
}
