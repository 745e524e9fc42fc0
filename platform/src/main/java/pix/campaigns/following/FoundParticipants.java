package pix.campaigns.following;

import java.util.List;
import pix.campaigns.participation.Participation;

/**
 * A page of the participants that a selection finds.
 *
 * @param count how many it finds in all; none on a page beyond the last
 */
public record FoundParticipants(List<Participation> participants, int count) {}
