package pix.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import pix.shared.UnusableSetting;

/** Who can reach us: PIX_LISTEN names the address of this machine where we listen; 0.0.0.0 stands for all that it has. */
final class ListenAddress {

    static final String SETTING = "PIX_LISTEN";

    /** This machine only. */
    static final String OF_A_DEMONSTRATION = "127.0.0.1";

    private ListenAddress() {}

    /** @param typed may have spaces around it */
    static InetAddress of(String typed) {
        try {
            var address = InetAddress.ofLiteral(typed.strip().replaceFirst("^\\[(.*)]$", "$1"));
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) return address;
        } catch (IllegalArgumentException | IOException _) {
            // Said below.
        }
        throw new UnusableSetting(
                SETTING,
                "it needs an address that this machine has: 127.0.0.1 for this machine only, "
                        + "0.0.0.0 for every network that it is on, or its address on one of them.");
    }
}
