package pix.web.orga.following;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import pix.campaigns.CampaignId;
import pix.organisations.Member;
import pix.web.paths.OrgaPaths;
import pix.web.ui.LiveStream;

/** A page open in class hears that its campaign has moved. */
@Controller
class LiveController {

    private final FollowedCampaigns campaigns;
    private final LiveStream live;

    LiveController(FollowedCampaigns campaigns, LiveStream live) {
        this.campaigns = campaigns;
        this.live = live;
    }

    @GetMapping(path = OrgaPaths.LIVE, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter show(@PathVariable long campaign, Member member) throws IOException {
        return live.of(campaigns.find(member, new CampaignId(campaign)).id().live());
    }
}
