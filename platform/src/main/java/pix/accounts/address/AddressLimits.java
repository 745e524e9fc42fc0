package pix.accounts.address;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pix.accounts.secret.Digests;

/** Slows down whoever tries the same thing again and again from one place. Addresses are not kept, only their digest. */
@Component
public class AddressLimits {

    private final AddressCounts counts;
    private final Digests digests;
    private final Clock clock;

    AddressLimits(AddressCounts counts, Digests digests, Clock clock) {
        this.counts = counts;
        this.digests = digests;
        this.clock = clock;
    }

    /** Whether this address has used up its tries; asking does not count. */
    public boolean reached(LimitedAction action, String address) {
        return counts.hits(action, digestOf(address), clock.instant()) >= action.limit;
    }

    /** Counts one try and says whether it is still allowed. */
    public boolean allow(LimitedAction action, String address) {
        return counts.hit(action, digestOf(address), clock.instant()) <= action.limit;
    }

    private byte[] digestOf(String address) {
        return digests.of("address", Source.of(address).name());
    }
}
