package pix.accounts.student;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.AccountId;
import pix.accounts.Username;

/** A school gives a pupil's account a username beside its e-mail; the password stays as it is. */
@Service
public class AddUsername {

    private final StudentAccounts accounts;
    private final SecureRandom random = new SecureRandom();

    AddUsername(StudentAccounts accounts) {
        this.accounts = accounts;
    }

    /** Empty when the account has one already. */
    @Transactional
    public Optional<Username> add(AccountId account, String firstName, String lastName, LocalDate birth) {
        var username = free(firstName, lastName, birth);
        return accounts.give(account, username) ? Optional.of(username) : Optional.empty();
    }

    /** One that nobody has, for an account that is about to be opened. */
    public Username free(String firstName, String lastName, LocalDate birth) {
        return Username.free(firstName, lastName, birth, accounts::isTaken, random);
    }
}
