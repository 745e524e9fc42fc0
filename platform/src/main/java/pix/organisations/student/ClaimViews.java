package pix.organisations.student;

import java.util.List;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.organisations.Organisation;
import pix.organisations.OrganisationId;
import pix.organisations.OrganisationViews;

/** Claims on accounts, as their owners and the schools that hold them read them. An archived school asks for nothing. */
@Component
public class ClaimViews {

    private final Claims claims;
    private final OrganisationViews organisations;

    ClaimViews(Claims claims, OrganisationViews organisations) {
        this.claims = claims;
        this.organisations = organisations;
    }

    /** What waits for the owner's word, even where another school has said no. */
    public List<AccountClaim> on(AccountId account) {
        return claims.on(account).stream()
                .flatMap(asked -> organisations.find(asked.claimant()).stream()
                        .map(claimant -> new AccountClaim(claimant, asked.at())))
                .toList();
    }

    /** The schools that the account is entrusted to. */
    public List<Organisation> entrusted(AccountId account) {
        return claims.entrusted(account).stream()
                .flatMap(organisation -> organisations.find(organisation).stream())
                .toList();
    }

    /** What others ask of the accounts of our pupils, the oldest first. */
    public List<HeldClaim> held(OrganisationId holder) {
        return claims.onAccountsOf(holder).stream()
                .flatMap(held -> organisations.find(held.claimant()).stream().map(held::of))
                .toList();
    }
}
