package pix.shared;

/** What a newcomer needs besides people to try the demo world; a bean of this type is printed when the application is ready. */
public interface DemoHint {

    /** One line. */
    String line();
}
