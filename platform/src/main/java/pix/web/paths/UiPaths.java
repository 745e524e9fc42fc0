package pix.web.paths;

/** What every page may ask for, whosever it is. */
public final class UiPaths {

    public static final String ASSETS = "/assets/";
    public static final String LANGUAGE = "/langue";
    public static final String GALLERY = "/composants";
    public static final String ERROR = "/error";

    private UiPaths() {}
}
