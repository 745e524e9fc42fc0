package pix.operation.connection;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Times each body while it is read; what no page has read is read to its end once the reply is out, and timed too. */
@Component
class SlowBodies extends ValveBase implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

    private final Patience patience;

    SlowBodies(Patience patience) {
        super(true);
        this.patience = patience;
    }

    @Override
    public void customize(TomcatWebServerFactory server) {
        server.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var arriving = request.getCoyoteRequest();
        var timed = new TimedBody(arriving.getInputBuffer(), response.getCoyoteResponse(), patience);
        arriving.setInputBuffer(timed);
        try {
            getNext().invoke(request, response);
            if (isLeft(request)) readRest(timed, response);
        } finally {
            arriving.setInputBuffer(timed.untimed());
        }
    }

    private static boolean isLeft(Request request) {
        var arrived = request.getCoyoteRequest();
        return request.getContentLengthLong() > 0
                && !request.isAsync()
                && !arrived.hasExpectation()
                && !arrived.isFinished();
    }

    private static void readRest(InputBuffer body, Response response) {
        try {
            response.finishResponse();
            var nowhere = new Nowhere();
            int read = 0;
            while (read >= 0) read = body.doRead(nowhere);
        } catch (IOException _) {
            // The sender has gone, or was left.
        }
    }

    private static final class Nowhere implements ApplicationBufferHandler {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer read) {
            bytes = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // What is read is not kept.
        }
    }
}
