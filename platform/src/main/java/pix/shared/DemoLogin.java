package pix.shared;

/** Somebody of the demo world whom a newcomer may be; a bean of this type is printed when the application is ready. */
public record DemoLogin(String who, String email, String password) {}
