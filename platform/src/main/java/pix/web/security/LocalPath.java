package pix.web.security;

import java.util.regex.Pattern;

/** A page of this site to go back to. What comes from a link may be anything: another site is never followed. */
public record LocalPath(String value) {

    public static final LocalPath DASHBOARD = new LocalPath("/competences");

    private static final int LONGEST = 500;
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\w./~%?=&:+,;@!$'()*-]*");

    /** The page that was asked for, or the dashboard when it is not one of ours. */
    public static LocalPath orDashboard(String typed) {
        return typed.length() <= LONGEST && OURS.matcher(typed).matches() ? new LocalPath(typed) : DASHBOARD;
    }

    @Override
    public String toString() {
        return value;
    }
}
