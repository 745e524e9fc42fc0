package pix.shared;

import java.net.URI;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is particular to this installation: where it is found, its name, how high its levels go, whether it is a demo.
 *
 * @param timeZone whose days and hours are shown, where an organisation does not keep another time
 */
@ConfigurationProperties("pix")
public record Installation(URI address, String brand, int highestLevel, boolean demo, ZoneId timeZone) {}
