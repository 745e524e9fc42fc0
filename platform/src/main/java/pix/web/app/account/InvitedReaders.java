package pix.web.app.account;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;
import org.springframework.web.util.pattern.PathPatternParser;
import pix.accounts.EmailAddress;
import pix.teams.InvitationId;
import pix.teams.SpaceId;
import pix.teams.SpaceKind;
import pix.teams.TeamViews;
import pix.web.paths.CertifPaths;
import pix.web.paths.OrgaPaths;
import pix.web.security.LocalPath;

/** Whoever comes from the page of an invitation has read its letter: nothing else tells the code. */
@Component
class InvitedReaders {

    private static final PathPattern ORGANISATION = PathPatternParser.defaultInstance.parse(OrgaPaths.JOIN);
    private static final PathPattern CENTRE = PathPatternParser.defaultInstance.parse(CertifPaths.JOIN);

    private final TeamViews teams;

    InvitedReaders(TeamViews teams) {
        this.teams = teams;
    }

    /** @param next the page that one came from and goes back to */
    Optional<EmailAddress> mailbox(LocalPath next) {
        var path = PathContainer.parsePath(next.value());
        return named(ORGANISATION, path)
                .flatMap(names -> mailbox(new SpaceId(SpaceKind.ORGANISATION, number(names, "organisation")), names))
                .or(() -> named(CENTRE, path)
                        .flatMap(names -> mailbox(new SpaceId(SpaceKind.CENTRE, number(names, "centre")), names)));
    }

    private Optional<EmailAddress> mailbox(SpaceId space, Map<String, String> names) {
        return teams.mailbox(space, new InvitationId(number(names, "invitation")), names.getOrDefault("code", ""));
    }

    private static Optional<Map<String, String>> named(PathPattern pattern, PathContainer path) {
        return Optional.ofNullable(pattern.matchAndExtract(path)).map(PathMatchInfo::getUriVariables);
    }

    private static long number(Map<String, String> names, String name) {
        return Long.parseLong(names.getOrDefault(name, "0"));
    }
}
