package pix.web.ui;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import pix.live.LiveSubjects;
import pix.live.LiveSubjects.Watcher;
import pix.live.Subject;

/** A page that is open hears that its subject has moved, and asks again for what it shows. Nothing else goes this way. */
@Component
public class LiveStream {

    /** A page that is still there asks again by itself. */
    private static final long HALF_AN_HOUR = 30 * 60 * 1000L;

    private static final int SLOWLY = 3000;

    private final LiveSubjects live;

    LiveStream(LiveSubjects live) {
        this.live = live;
    }

    /** Whoever asks has been found to be allowed to see the subject. */
    public SseEmitter of(Subject subject) throws IOException {
        var emitter = new SseEmitter(HALF_AN_HOUR);
        Watcher watcher = () -> Thread.ofVirtual().start(() -> send(emitter));
        emitter.onCompletion(() -> live.leave(subject, watcher));
        emitter.onTimeout(emitter::complete);
        emitter.send(SseEmitter.event().reconnectTime(SLOWLY).comment("open"));
        live.watch(subject, watcher);
        return emitter;
    }

    /** A page that has gone is found out when it is written to; its emitter ends and leaves. */
    private static void send(SseEmitter emitter) {
        try {
            emitter.send(SseEmitter.event().data("moved"));
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }
}
