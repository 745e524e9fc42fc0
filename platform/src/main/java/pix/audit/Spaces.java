package pix.audit;

import java.util.List;
import pix.accounts.AccountId;

/** In whose journal it is told what happens to a person, besides the staff's: the organisations where they work. */
public interface Spaces {

    List<Long> of(AccountId person);
}
