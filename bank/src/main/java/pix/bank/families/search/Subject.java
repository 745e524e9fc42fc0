package pix.bank.families.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What noise pages are about.
 *
 * @param name in the singular with its article: « le compost », « l'arrosage »
 * @param says sentences that are true of it, whatever the page
 */
record Subject(String name, List<String> says) {

    /** The name in the forms that a sentence needs: le, Le, du, au, nu (without article), Nu. */
    Map<String, String> forms() {
        var forms = new HashMap<String, String>();
        forms.put("le", name);
        forms.put("du", contracted("de ", "du "));
        forms.put("au", contracted("à ", "au "));
        forms.put("nu", bare());
        forms.put("Le", capital(name));
        forms.put("Nu", capital(bare()));
        return Map.copyOf(forms);
    }

    private String contracted(String preposition, String withLe) {
        return name.startsWith("le ") ? withLe + name.substring(3) : preposition + name;
    }

    private String bare() {
        return name.replaceFirst("^(le |la |l['’])", "");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
