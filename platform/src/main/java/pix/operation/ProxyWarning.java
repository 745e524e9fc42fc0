package pix.operation;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pix.shared.Installation;

/**
 * Behind a proxy that nobody told us of, every visitor has the proxy's address: the first one who guesses passwords closes
 * log-in for all, and cookies are not kept to https.
 */
@Component
class ProxyWarning {

    private static final Logger LOG = LoggerFactory.getLogger(ProxyWarning.class);

    private final Installation installation;
    private final Environment settings;

    ProxyWarning(Installation installation, Environment settings) {
        this.installation = installation;
        this.settings = settings;
    }

    @EventListener
    void warn(ApplicationReadyEvent ready) {
        if (isDue(installation.address(), settings))
            LOG.warn("PIX_ADDRESS begins with https and PIX_PROXY_HEADERS is not set: behind a proxy set it to native, "
                    + "or all visitors count as one and log-in closes for all of them; without a proxy set it to none");
    }

    /** Whoever has written « none » knows that there is no proxy. */
    static boolean isDue(URI address, Environment settings) {
        return "https".equalsIgnoreCase(address.getScheme())
                && settings.getProperty("PIX_PROXY_HEADERS", "").isBlank()
                && settings.getProperty("server.ssl.bundle", "").isBlank()
                && settings.getProperty("server.ssl.certificate", "").isBlank()
                && settings.getProperty("server.ssl.key-store", "").isBlank();
    }
}
