package pix.organisations;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;

/** A member comes into the space of an organisation: it is the one that opens next time. */
@Service
public class EnterSpace {

    private final MemberViews members;
    private final Prescriptions prescriptions;
    private final Clock clock;

    EnterSpace(MemberViews members, Prescriptions prescriptions, Clock clock) {
        this.members = members;
        this.prescriptions = prescriptions;
        this.clock = clock;
    }

    @Transactional
    public void enter(Member member) {
        prescriptions.entered(member, clock.instant());
    }

    /** The organisation this person looked at last, or the first by name; none for whoever belongs to none. */
    public Optional<Member> usual(AccountId account) {
        var memberships = members.memberships(account);
        var last = prescriptions.last(account);
        return memberships.stream()
                .filter(member ->
                        last.filter(member.organisation().id()::equals).isPresent())
                .findFirst()
                .or(() -> memberships.stream().findFirst());
    }
}
