package pix.web.app.discovery;

import java.util.Optional;
import pix.bank.framework.Text;
import pix.web.challenge.ChallengeView;

/** One question of a discovery test. */
public record DiscoveryQuestion(
        String address, Text name, int step, int steps, ChallengeView challenge, Optional<String> error) {}
