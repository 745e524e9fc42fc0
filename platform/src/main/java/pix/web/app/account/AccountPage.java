package pix.web.app.account;

import java.util.List;
import java.util.Optional;
import pix.accounts.AccountSummary;
import pix.organisations.Organisation;
import pix.organisations.student.AccountClaim;

/**
 * « Mon compte ».
 *
 * @param claims schools that ask to be entrusted with the account
 * @param entrusted schools that are
 * @param refusals why what was asked was not done
 */
public record AccountPage(
        AccountSummary account,
        boolean isStaff,
        List<AccountClaim> claims,
        List<Organisation> entrusted,
        Optional<Notice> notice,
        Refusals refusals) {}
