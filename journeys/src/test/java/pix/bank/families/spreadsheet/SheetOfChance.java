package pix.bank.families.spreadsheet;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A sheet that nobody would write: contents and formulas by chance, right and wrong ones, that ask for each other. */
final class SheetOfChance {

    private static final int ROWS = 9;
    private static final int COLUMNS = 6;
    private static final List<String> CONTENTS = List.of(
            "",
            "",
            "1",
            "-3",
            "0",
            "-0",
            "2,5",
            "0.1",
            "12 €",
            "20 %",
            "1 234,5",
            "1\u202F000\u00A0€",
            "007",
            "9999999999999999",
            "0,00000012345",
            "31/12/2025",
            "31/04/2026",
            "29/02/2024",
            "1/1/999",
            "Nord",
            "nord",
            "É",
            "e\u0301",
            "VRAI",
            "#REF!",
            "ß",
            "\u00A0x\u00A0 y ",
            "a\"b",
            ">2",
            "<>Nord",
            "1e5",
            "ﬁn",
            "İ");
    private static final List<String> CONSTANTS = List.of(
            "0",
            "1",
            "2",
            "3",
            "0,5",
            "0.1",
            "10",
            "1000000",
            "123456789,987654321",
            "\"\"",
            "\"Nord\"",
            "\"3\"",
            "\"12 €\"",
            "\">1\"",
            "\"<=2,5\"",
            "\"<>\"",
            "\"a\"\"b\"",
            "\"02/03/2026\"",
            "VRAI",
            "FAUX",
            "\" é  ñ \"",
            "NORD",
            "A0",
            "ZZ9999",
            "“x”");
    private static final List<String> SIGNS =
            List.of("+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">=", " + ", "\u00A0*\u202F");
    private static final List<String> FUNCTIONS = List.of(
            "SOMME",
            "MOYENNE",
            "MIN",
            "MAX",
            "NB",
            "NBVAL",
            "NB.SI",
            "NB.SI.ENS",
            "SOMME.SI",
            "SOMME.SI.ENS",
            "MOYENNE.SI",
            "SI",
            "ET",
            "OU",
            "NON",
            "ARRONDI",
            "ABS",
            "SUPPRESPACE",
            "MAJUSCULE",
            "MINUSCULE",
            "NOMPROPRE",
            "SUBSTITUE",
            "CNUM",
            "RECHERCHEV",
            "RECHERCHEX",
            "EQUIV",
            "INDEX",
            "SIERREUR",
            "sum",
            "VLookup",
            "XLOOKUP",
            "COUNTIFS",
            "RIEN",
            "Average",
            "iferror",
            "MATCH",
            "TRIM",
            "PROPER");

    private final Random chance;

    SheetOfChance(Random chance) {
        this.chance = chance;
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < ROWS; row++)
            rows.add(IntStream.range(0, COLUMNS).mapToObj(_ -> content()).toList());
        return rows;
    }

    private String content() {
        return chance.nextInt(5) < 2 ? one(CONTENTS) : "=" + formula(4);
    }

    private String formula(int deep) {
        if (deep == 0) return chance.nextBoolean() ? one(CONSTANTS) : cell();
        return switch (chance.nextInt(12)) {
            case 0 -> one(CONSTANTS);
            case 1, 2 -> cell();
            case 3 -> "(" + formula(deep - 1) + ")";
            case 4 -> one(List.of("-", "+", "--")) + formula(deep - 1);
            case 5 -> formula(deep - 1) + "%";
            case 6, 7, 8 -> formula(deep - 1) + one(SIGNS) + formula(deep - 1);
            default -> one(FUNCTIONS) + "(" + arguments(deep) + ")";
        };
    }

    private String arguments(int deep) {
        return IntStream.range(0, chance.nextInt(5))
                .mapToObj(_ -> chance.nextInt(3) == 0 ? range() : formula(deep - 1))
                .collect(joining(chance.nextInt(6) == 0 ? "," : ";"));
    }

    private String range() {
        return cell() + ":" + cell();
    }

    /** Sometimes outside the sheet. */
    private String cell() {
        var column = (char) ('A' + chance.nextInt(COLUMNS + 1));
        var name = one(List.of("", "", "$")) + column + one(List.of("", "", "$")) + (1 + chance.nextInt(ROWS + 1));
        return chance.nextInt(10) == 0 ? name.toLowerCase(java.util.Locale.ROOT) : name;
    }

    private String one(List<String> among) {
        return among.get(chance.nextInt(among.size()));
    }
}
