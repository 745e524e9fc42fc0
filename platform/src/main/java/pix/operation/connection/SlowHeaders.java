package pix.operation.connection;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes, every second, the connections whose headers have been coming for too long. */
@Component
class SlowHeaders implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

    private final Patience patience;
    private volatile @Nullable WatchedProtocol protocol;

    SlowHeaders(Patience patience) {
        this.patience = patience;
    }

    @Override
    public void customize(TomcatWebServerFactory server) {
        server.setProtocol(WatchedProtocol.class.getName());
        server.addConnectorCustomizers(connector -> protocol = (WatchedProtocol) connector.getProtocolHandler());
    }

    @Scheduled(fixedDelay = 1000)
    void close() {
        var watched = protocol;
        if (watched != null) watched.connections().filter(this::isTooSlow).forEach(SocketWrapperBase::close);
    }

    /** A processor waits with its connection while a request is incomplete, or while its reply comes bit by bit. */
    private boolean isTooSlow(SocketWrapperBase<?> connection) {
        if (!(connection.getCurrentProcessor() instanceof Processor processor)) return false;
        if (processor.isAsync() || processor.isUpgrade()) return false;
        long began = processor.getRequest().getStartTimeNanos();
        return began > 0 && patience.isOverForHeaders(Duration.ofNanos(System.nanoTime() - began));
    }
}
