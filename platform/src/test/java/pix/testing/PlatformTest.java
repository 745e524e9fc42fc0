package pix.testing;

import static org.springframework.test.context.TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import pix.Platform;

/**
 * The whole application on the real PostgreSQL, started once for all the tests that ask for it: write no property, mock
 * bean or import of your own beside it, each such set is one more start. What is written is committed: use names of
 * your own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Platform.class)
@AutoConfigureMockMvc
@Import(TestWorld.class)
@TestExecutionListeners(listeners = ClockAtStart.class, mergeMode = MERGE_WITH_DEFAULTS)
public @interface PlatformTest {}
