package pix.operation.connection;

import java.util.stream.Stream;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** HTTP as the server speaks it, whose open connections can be seen. The server makes it by its name. */
public final class WatchedProtocol extends Http11NioProtocol {

    Stream<? extends SocketWrapperBase<?>> connections() {
        return getEndpoint().getConnections().stream();
    }
}
