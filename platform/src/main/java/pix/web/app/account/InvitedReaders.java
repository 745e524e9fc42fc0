package pix.web.app.account;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import pix.accounts.EmailAddress;
import pix.teams.InvitationId;
import pix.teams.SpaceId;
import pix.teams.SpaceKind;
import pix.teams.TeamViews;
import pix.web.paths.OrgaPaths;
import pix.web.security.LocalPath;

/** Whoever comes from the page of an invitation has read its letter: nothing else tells the code. */
@Component
class InvitedReaders {

    private static final PathPattern JOIN = PathPatternParser.defaultInstance.parse(OrgaPaths.JOIN);

    private final TeamViews teams;

    InvitedReaders(TeamViews teams) {
        this.teams = teams;
    }

    /** @param next the page that one came from and goes back to */
    Optional<EmailAddress> mailbox(LocalPath next) {
        return Optional.ofNullable(JOIN.matchAndExtract(PathContainer.parsePath(next.value())))
                .flatMap(found -> mailbox(found.getUriVariables()));
    }

    private Optional<EmailAddress> mailbox(Map<String, String> named) {
        return teams.mailbox(
                new SpaceId(SpaceKind.ORGANISATION, Long.parseLong(named.getOrDefault("organisation", "0"))),
                new InvitationId(Long.parseLong(named.getOrDefault("invitation", "0"))),
                named.getOrDefault("code", ""));
    }
}
