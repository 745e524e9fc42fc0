package pix.web.security;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What the log says that it should not: errors, and whatever comes with a trace. */
final class FaultLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<String> faults = new CopyOnWriteArrayList<>();

    static FaultLog listening() {
        var log = new FaultLog();
        log.start();
        log.root.addAppender(log);
        return log;
    }

    /** Since it was last asked. */
    List<String> faults() {
        var found = List.copyOf(faults);
        faults.clear();
        return found;
    }

    @Override
    protected void append(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        if (thrown == null && !event.getLevel().isGreaterOrEqual(Level.ERROR)) return;
        var trace = thrown == null ? "" : " " + thrown.getClassName() + ": " + thrown.getMessage();
        faults.add(event.getLevel() + " " + event.getLoggerName() + ": " + event.getFormattedMessage() + trace);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
