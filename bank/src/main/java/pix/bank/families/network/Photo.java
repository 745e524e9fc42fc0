package pix.bank.families.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture that may be posted, with what is known of it.
 *
 * @param told what it shows, in words
 * @param by who made it
 * @param found where it was found, or who passed it on
 * @param licence what its author allows, as it is written beside it: {@code CC BY-NC 4.0}
 * @param asks who may be asked for their agreement, and what they answer
 */
public record Photo(
        String id,
        String drawing,
        String told,
        @Nullable String by,
        @Nullable String found,
        @Nullable String licence,
        List<Ask> asks) {

    public Photo {
        asks = asks == null ? List.of() : List.copyOf(asks);
    }

    /** @param of somebody of the network, or a contact */
    public record Ask(String of, String says) {}
}
