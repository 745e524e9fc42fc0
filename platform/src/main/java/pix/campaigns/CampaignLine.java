package pix.campaigns;

import java.time.Instant;
import pix.accounts.AccountId;

/**
 * A campaign in a list.
 *
 * @param participants whoever entered its code
 * @param results participants who sent something
 */
public record CampaignLine(
        CampaignId id,
        CampaignKind kind,
        String name,
        String code,
        AccountId owner,
        Instant createdAt,
        long participants,
        long results) {}
