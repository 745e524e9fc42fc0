package pix.documents;

import java.util.regex.Pattern;

/**
 * Words that a spreadsheet takes for a number, a day, an hour or a truth when it opens a CSV, and does not give back: a class
 * 6E1 becomes 60, a number 0012 loses its zeros, a group 3-4 becomes the third of April.
 */
final class ConvertedWords {

    private static final String MONTH =
            "(janv?|f[ée]vr?|feb|mars?|a[vp]r|mai|may|juin|jun|juil|jul|ao[uû]t?|aug|sept?|oct|nov|d[ée]c"
                    + "|janvier|f[ée]vrier|avril|juillet|septembre|octobre|novembre|d[ée]cembre"
                    + "|january|february|march|april|june|july|august|september|october|november|december)";

    private static final Pattern CONVERTED = Pattern.compile(
            String.join(
                    "|",
                    "[0-9]+([.,][0-9]+)?e[+-]?[0-9]+",
                    "0[0-9]+|[0-9]{16,}|[0-9]+[.,][0-9]+|[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+|[0-9]+[ \u00A0]?%",
                    "[0-9]+ [0-9]+/[0-9]+",
                    "[0-9]{1,2}[-/.]([0-9]{1,2}|[0-9]{4})|[0-9]{4}[-/][0-9]{1,2}",
                    "[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{1,2}",
                    "[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?",
                    "[0-9]{1,2}[-/. ]?" + MONTH + "([-/. ]?[0-9]{2,4})?|" + MONTH + "[-/. ]?[0-9]{1,4}",
                    "vrai|faux|true|false"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ConvertedWords() {}

    static boolean are(String words) {
        return CONVERTED.matcher(words.strip()).matches() && words.indexOf('"') < 0;
    }
}
