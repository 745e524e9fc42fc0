package pix.accounts;

/** Where the letters about accounts lead: the faces say, who know their pages. */
public interface AccountLetterLinks {

    String signUp();

    String signUpConfirmation(Token token);

    String logIn();

    /** @param next the page that comes after the log-in */
    String logIn(String next);

    String forgottenPassword();

    String newPassword(Token token);

    String emailConfirmation(Token token);

    String contact();
}
