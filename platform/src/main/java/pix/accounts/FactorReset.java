package pix.accounts;

/** The staff took somebody's second factor away. @param reason how they made sure of who asked */
public record FactorReset(AccountId owner, AccountId by, String reason) {}
