package pix.proofreading;

import java.util.List;

/** Rules of LanguageTool that are about style or typography, or that take a title or a choice for a sentence. */
final class NotForUs {

    static final List<String> RULES = List.of(
            // titles, choices and steps are no sentences
            "POINT",
            "POINTS_2",
            "UPPERCASE_SENTENCE_START",
            // a space before a colon is ours to make unbreakable when the page is drawn; « ' » is what keyboards write
            "FRENCH_WHITESPACE",
            "FRENCH_WHITESPACE_STRICT",
            "APOS_TYP",
            // numbers are values to work with
            "NOMBRES_EN_LETTRES",
            "NOMBRES_EN_LETTRES_2",
            "NOMBRES_EN_LETTRES_2_IMPROVED",
            "ESPACE_UNITES",
            // style
            "FR_REPEATEDWORDS",
            "OU_LEQUEL",
            "PAS_DE_VIRGULE",
            "PLACE_ADJ",
            "PLACE_DE_LA_VIRGULE",
            "QUOI_FAIRE",
            "REP_AUTREMENT",
            "DESCENDRE_EN_BAS",
            "VIRG_NON_TROUVEE");

    private NotForUs() {}
}
