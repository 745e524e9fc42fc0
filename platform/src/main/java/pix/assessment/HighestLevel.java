package pix.assessment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/** The highest reachable level of a competence, a setting: facts are kept without a ceiling, so it may rise later. */
@ConfigurationProperties("pix")
public record HighestLevel(
        @Name("highest-level") @DefaultValue("6") int level) {

    public HighestLevel {
        if (level < 1 || level > 8)
            throw new IllegalArgumentException("pix.highest-level goes from 1 to 8, not " + level);
    }
}
