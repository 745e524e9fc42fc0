package pix.shared;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What is particular to this installation: where it is found, its name, how high its levels go, whether it is a demo. */
@ConfigurationProperties("pix")
public record Installation(URI address, String brand, int highestLevel, boolean demo) {}
