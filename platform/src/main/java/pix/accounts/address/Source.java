package pix.accounts.address;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Where a demand comes from, as it is counted: one household or school is one source. */
public record Source(String name) {

    private static final int SUBSCRIBER_BYTES = 8;

    /** An IPv6 subscriber owns 2⁶⁴ addresses: all of them are one source. Anything else counts as it is written. */
    public static Source of(String address) {
        if (!address.contains(":")) return new Source(address.toLowerCase(Locale.ROOT));
        try {
            return ofLiteral(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException _) {
            return new Source(address.toLowerCase(Locale.ROOT));
        }
    }

    private static Source ofLiteral(InetAddress address) {
        if (!(address instanceof Inet6Address)) return new Source(address.getHostAddress());
        var subscriber = Arrays.copyOf(address.getAddress(), SUBSCRIBER_BYTES);
        return new Source(HexFormat.of().formatHex(subscriber));
    }
}
