package pix.web.app.account;

/** Where to write to; the address as it was typed when it cannot be one. */
public record ForgottenPasswordPage(String email, boolean isInvalid) {}
