package pix.campaigns;

import java.util.Optional;
import pix.accounts.AccountId;

/**
 * Which campaigns of an organisation are listed, and in which order.
 *
 * @param owner only this member's
 * @param name part of the name, in any case; empty for all
 * @param page from 1
 */
public record CampaignFilter(
        Optional<AccountId> owner, String name, boolean archived, Order order, boolean descending, int page) {

    public static final int SIZE = 25;

    /** What a list is sorted by. */
    public enum Order {
        NAME,
        CREATED,
        PARTICIPANTS,
        RESULTS
    }

    int offset() {
        return (page - 1) * SIZE;
    }
}
