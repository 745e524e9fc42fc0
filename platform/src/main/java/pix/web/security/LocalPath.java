package pix.web.security;

import java.util.regex.Pattern;
import pix.web.paths.AppPaths;

/** A page of this site to go back to. What comes from a link may be anything: another site is never followed. */
public record LocalPath(String value) {

    public static final LocalPath DASHBOARD = new LocalPath(AppPaths.COMPETENCES);

    /** Where each person has their work: learner, member of an organisation or staff. */
    public static final LocalPath HOME = new LocalPath(AppPaths.HOME);

    private static final int LONGEST = 500;
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\w./~%?=&:+,;@!$'()*-]*");

    /** The page that was asked for, or the dashboard when it is not one of ours. */
    public static LocalPath orDashboard(String typed) {
        return or(typed, DASHBOARD);
    }

    /** The page that was asked for, or the person's own home when it is not one of ours. */
    public static LocalPath orHome(String typed) {
        return or(typed, HOME);
    }

    private static LocalPath or(String typed, LocalPath other) {
        return typed.length() <= LONGEST && OURS.matcher(typed).matches() ? new LocalPath(typed) : other;
    }

    @Override
    public String toString() {
        return value;
    }
}
