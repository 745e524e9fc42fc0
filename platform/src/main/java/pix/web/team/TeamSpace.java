package pix.web.team;

import pix.accounts.AccountId;
import pix.teams.SpaceId;

/**
 * Whose team a page shows, and to whom.
 *
 * @param face where the templates are that frame it: {@code orga}
 * @param member whom the face's frame is made for
 */
public record TeamSpace(
        String face, Object member, SpaceId id, String name, AccountId me, boolean isAdministrator, TeamPaths paths) {}
