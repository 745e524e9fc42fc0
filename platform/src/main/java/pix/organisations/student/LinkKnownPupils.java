package pix.organisations.student;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.organisations.OrganisationId;
import pix.organisations.student.Namesakes.Namesake;

/**
 * Pupils of a roll whom another organisation has linked to an account come with it (rule O2.7): the national number and
 * the birth date are the same there, the names agree, and the account is nobody else's. A number and a date are no proof,
 * so the account is claimed, not entrusted: see {@link AnswerClaim}.
 */
@Service
public class LinkKnownPupils {

    private final Namesakes namesakes;
    private final TellOfClaims tell;
    private final Clock clock;

    LinkKnownPupils(Namesakes namesakes, TellOfClaims tell, Clock clock) {
        this.namesakes = namesakes;
        this.tell = tell;
        this.clock = clock;
    }

    /**
     * How many are linked.
     *
     * @param author who brought the roll
     */
    @Transactional
    public int link(OrganisationId organisation, AccountId author) {
        var known = new HashMap<StudentId, AccountId>();
        var candidates = namesakes.of(organisation).stream()
                .collect(groupingBy(namesake -> namesake.student().id()));
        candidates.forEach((student, found) -> account(found).ifPresent(account -> known.put(student, account)));
        Map<StudentId, AccountId> linked = namesakes.claim(organisation, known, clock.instant());
        if (!linked.isEmpty()) tell.tell(organisation, author, linked);
        return linked.size();
    }

    /** A number that leads to two accounts leads to none. */
    private static Optional<AccountId> account(List<Namesake> found) {
        var accounts = found.stream().map(Namesake::account).distinct().toList();
        return accounts.size() == 1 && found.stream().anyMatch(Namesake::namesAgree)
                ? Optional.of(accounts.getFirst())
                : Optional.empty();
    }
}
