package pix.web.app.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pix.accounts.AccountSummary;
import pix.organisations.Organisation;
import pix.organisations.student.AccountClaim;

/**
 * « Mon compte ».
 *
 * @param nameHolders schools that say how this person is called
 * @param claims schools that ask to be entrusted with the account
 * @param entrusted schools that are
 * @param refusals why what was asked was not done
 */
public record AccountPage(
        AccountSummary account,
        boolean isStaff,
        boolean hasSecondFactor,
        List<Organisation> nameHolders,
        List<AccountClaim> claims,
        List<Organisation> entrusted,
        Refusals refusals) {

    public boolean hasOwnName() {
        return nameHolders.isEmpty();
    }

    public String holdersInWords() {
        return nameHolders.stream().map(Organisation::name).collect(Collectors.joining(", "));
    }

    public NameForm nameForm() {
        return refusals.name()
                .orElseGet(() ->
                        new NameForm(account.firstName(), account.lastName(), Optional.empty(), Optional.empty()));
    }
}
