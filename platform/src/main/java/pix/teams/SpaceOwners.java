package pix.teams;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.audit.AuditLog;
import pix.audit.Entry;
import pix.shared.NotFound;

/** Whose each space is. */
@Component
class SpaceOwners {

    private final Map<SpaceKind, SpaceOwner> owners;
    private final AuditLog journal;

    SpaceOwners(List<SpaceOwner> owners, AuditLog journal) {
        this.owners = owners.stream().collect(toUnmodifiableMap(SpaceOwner::kind, identity()));
        this.journal = journal;
    }

    String name(SpaceId space) {
        return present(space, find(space));
    }

    Optional<String> find(SpaceId space) {
        return of(space).name(space);
    }

    /** Its name; what concerns its team waits. */
    String hold(SpaceId space) {
        return present(space, of(space).hold(space));
    }

    String invitationLetter(SpaceId space) {
        return of(space).invitationLetter();
    }

    void tell(SpaceId space, Entry line) {
        journal.add(of(space).told(space, line));
    }

    private SpaceOwner of(SpaceId space) {
        return Objects.requireNonNull(owners.get(space.kind()), "nothing has such spaces");
    }

    private static String present(SpaceId space, Optional<String> name) {
        return name.orElseThrow(() -> new NotFound(space.kind().name().toLowerCase(Locale.ROOT), space.value()));
    }
}
