package pix.bank.loader;

import java.util.List;
import java.util.stream.Stream;
import pix.engine.writing.Letters;

/** Units and the ways each is written: who declares one is given the others. */
final class Units {

    private static final List<List<String>> WAYS = Stream.of(
                    "€|euro|euros|eur",
                    "%|pour cent|pourcent|pour 100",
                    "s|sec|seconde|secondes",
                    "min|minute|minutes|mn",
                    "h|heure|heures",
                    "j|jour|jours",
                    "semaine|semaines",
                    "mois",
                    "an|ans|année|années",
                    "mm|millimètre|millimètres",
                    "cm|centimètre|centimètres",
                    "m|mètre|mètres",
                    "km|kms|kilomètre|kilomètres",
                    "km/h|km / h|kmh|kilomètre par heure|kilomètres par heure|kilomètre-heure|kilomètres-heure|kilomètres heure",
                    "mg|milligramme|milligrammes",
                    "g|gr|gramme|grammes",
                    "kg|kgs|kilo|kilos|kilogramme|kilogrammes",
                    "t|tonne|tonnes",
                    "ml|millilitre|millilitres",
                    "cl|centilitre|centilitres",
                    "l|litre|litres",
                    "°c|°|degré|degrés|degrés celsius",
                    "w|watt|watts",
                    "kw|kilowatt|kilowatts",
                    "kwh|kilowattheure|kilowattheures",
                    "o|octet|octets",
                    "ko|kilooctet|kilooctets",
                    "mo|mb|mégaoctet|mégaoctets",
                    "go|gb|gigaoctet|gigaoctets",
                    "to|tb|téraoctet|téraoctets",
                    "fois")
            .map(line -> List.of(line.split("\\|")))
            .toList();

    private Units() {}

    /** A unit in all the ways it is written. */
    static Stream<String> written(String unit) {
        var same = WAYS.stream().filter(ways -> ways.stream().anyMatch(way -> isSame(way, unit)));
        return Stream.concat(Stream.of(unit), same.flatMap(List::stream));
    }

    /** Whether a word is a unit. */
    static boolean isOne(String word) {
        return WAYS.stream().flatMap(List::stream).anyMatch(way -> isSame(way, word));
    }

    private static boolean isSame(String one, String other) {
        return Letters.folded(one).equals(Letters.folded(other));
    }
}
