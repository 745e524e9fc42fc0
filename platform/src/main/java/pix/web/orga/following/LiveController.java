package pix.web.orga.following;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import pix.campaigns.CampaignId;
import pix.campaigns.live.LiveCampaigns;
import pix.campaigns.live.LiveCampaigns.Watcher;
import pix.organisations.Member;
import pix.web.paths.OrgaPaths;

/** A page open in class hears that its campaign has moved, and asks again for what it shows. No figure goes this way. */
@Controller
class LiveController {

    /** A page that is still there asks again by itself. */
    private static final long HALF_AN_HOUR = 30 * 60 * 1000L;

    private static final int SLOWLY = 3000;

    private final FollowedCampaigns campaigns;
    private final LiveCampaigns live;

    LiveController(FollowedCampaigns campaigns, LiveCampaigns live) {
        this.campaigns = campaigns;
        this.live = live;
    }

    @GetMapping(path = OrgaPaths.LIVE, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter show(@PathVariable long campaign, Member member) throws IOException {
        var id = campaigns.find(member, new CampaignId(campaign)).id();
        var emitter = new SseEmitter(HALF_AN_HOUR);
        Watcher watcher = () -> Thread.ofVirtual().start(() -> send(emitter));
        emitter.onCompletion(() -> live.leave(id, watcher));
        emitter.onTimeout(emitter::complete);
        emitter.send(SseEmitter.event().reconnectTime(SLOWLY).comment("open"));
        live.watch(id, watcher);
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
