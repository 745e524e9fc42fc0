package pix.assessment;

import java.util.Set;
import pix.accounts.AccountId;

/** What a learner had shown of these skills no longer counts. Published in the transaction of the reset. */
public record SkillsReset(AccountId learner, Set<Integer> skills) {}
