package pix.web.orga.following;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import pix.campaigns.following.Participant;

/**
 * The participants of a campaign, some at a time.
 *
 * @param groups the classes of those who take part, to choose from
 * @param found how many the filters select
 * @param page from 1
 */
public record ParticipantsPage(
        CampaignHead head,
        SelectionForm filters,
        List<String> groups,
        List<Participant> participants,
        int found,
        int page,
        int pages) {

    /** What a participant masters, in whole per cent, half going up. */
    public int percent(Participant participant) {
        return (int) Math.round(100 * participant.sent().orElseThrow().mastery());
    }

    public String day(Instant at, Locale locale) {
        return Days.of(at, locale);
    }
}
