package pix.shared;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is particular to this installation: where it is found, its name, how high its levels go, whether it is a demo.
 *
 * @param timeZone whose days and hours are shown, where an organisation does not keep another time
 */
@ConfigurationProperties("pix")
public record Installation(URI address, String brand, int highestLevel, boolean demo, ZoneId timeZone) {

    private static final int HIGHEST_EVER = 8;

    public Installation {
        if (!isRootOfAHost(address))
            throw new UnusableSetting(
                    "PIX_ADDRESS",
                    "it needs https:// or http://, a host, a port if there is one, and nothing after, as in https://pix.example: "
                            + "the pages are at the root of their host.");
        if (brand.isBlank()) throw new UnusableSetting("PIX_BRAND", "a name cannot be empty.");
        if (highestLevel < 1 || highestLevel > HIGHEST_EVER)
            throw new UnusableSetting("PIX_HIGHEST_LEVEL", "it needs a level from 1 to 8.");
    }

    private static boolean isRootOfAHost(URI address) {
        var scheme = Optional.ofNullable(address.getScheme()).orElse("");
        var path = Optional.ofNullable(address.getRawPath()).orElse("");
        return (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
                && address.getHost() != null
                && (path.isEmpty() || path.equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getRawUserInfo() == null;
    }
}
