package pix.bank.families.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/** The functions of one call, by their French names. Counting by a criterion is in {@link Criteria}. */
record Functions(Reckoning reckoning, List<Expression> arguments) {

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("SUM", "SOMME"),
            Map.entry("AVERAGE", "MOYENNE"),
            Map.entry("COUNT", "NB"),
            Map.entry("COUNTA", "NBVAL"),
            Map.entry("COUNTIF", "NB.SI"),
            Map.entry("COUNTIFS", "NB.SI.ENS"),
            Map.entry("SUMIF", "SOMME.SI"),
            Map.entry("SUMIFS", "SOMME.SI.ENS"),
            Map.entry("AVERAGEIF", "MOYENNE.SI"),
            Map.entry("IF", "SI"),
            Map.entry("AND", "ET"),
            Map.entry("OR", "OU"),
            Map.entry("NOT", "NON"),
            Map.entry("ROUND", "ARRONDI"),
            Map.entry("VLOOKUP", "RECHERCHEV"),
            Map.entry("XLOOKUP", "RECHERCHEX"),
            Map.entry("MATCH", "EQUIV"),
            Map.entry("IFERROR", "SIERREUR"),
            Map.entry("TRIM", "SUPPRESPACE"),
            Map.entry("UPPER", "MAJUSCULE"),
            Map.entry("LOWER", "MINUSCULE"),
            Map.entry("PROPER", "NOMPROPRE"),
            Map.entry("SUBSTITUTE", "SUBSTITUE"),
            Map.entry("VALUE", "CNUM"));

    static String french(String name) {
        return ENGLISH.getOrDefault(name, name);
    }

    Value call(String name) {
        return switch (name) {
            case "SOMME" -> new Value.Num(numbers().sum());
            case "MOYENNE" -> new Value.Num(numbers().average().orElseThrow(() -> new FaultException("#DIV/0!")));
            case "MIN" -> new Value.Num(numbers().min().orElse(0));
            case "MAX" -> new Value.Num(numbers().max().orElse(0));
            case "NB" -> new Value.Num(numbers().count());
            case "NBVAL" ->
                new Value.Num(all().stream()
                        .filter(value -> !(value instanceof Value.Blank))
                        .count());
            case "NB.SI", "NB.SI.ENS" -> new Value.Num(criteria(0).count());
            case "SOMME.SI" -> new Value.Num(criteria(0, 2).numbers(last(2, 0)).sum());
            case "MOYENNE.SI" ->
                new Value.Num(
                        criteria(0, 2).numbers(last(2, 0)).average().orElseThrow(() -> new FaultException("#DIV/0!")));
            case "SOMME.SI.ENS" ->
                new Value.Num(criteria(1).numbers(arguments.get(0)).sum());
            case "SI" -> one(0).holds() ? one(1) : arguments.size() > 2 ? one(2) : new Value.Truth(false);
            case "SIERREUR" -> unlessFault();
            case "ET" -> new Value.Truth(all().stream().allMatch(Value::holds));
            case "OU" -> new Value.Truth(all().stream().anyMatch(Value::holds));
            case "NON" -> new Value.Truth(!one(0).holds());
            default -> word(name);
        };
    }

    private Value word(String name) {
        return switch (name) {
            case "ARRONDI" -> rounded(one(0).number(), arguments.size() > 1 ? (int) one(1).number() : 0);
            case "ABS" -> new Value.Num(Math.abs(one(0).number()));
            case "SUPPRESPACE" -> new Value.Text(one(0).text().strip().replaceAll(" +", " "));
            case "MAJUSCULE" -> new Value.Text(one(0).text().toUpperCase(Locale.FRENCH));
            case "MINUSCULE" -> new Value.Text(one(0).text().toLowerCase(Locale.FRENCH));
            case "NOMPROPRE" -> new Value.Text(proper(one(0).text().toLowerCase(Locale.FRENCH)));
            case "SUBSTITUE" -> new Value.Text(one(0).text().replace(one(1).text(), one(2).text()));
            case "CNUM" -> new Value.Num(one(0).number());
            case "RECHERCHEV", "RECHERCHEX", "EQUIV", "INDEX" -> new LookUp(reckoning, arguments).call(name);
            default -> throw new FaultException("#NOM?");
        };
    }

    private static Value rounded(double number, int digits) {
        return new Value.Num(BigDecimal.valueOf(number)
                .setScale(digits, RoundingMode.HALF_UP)
                .doubleValue());
    }

    private static String proper(String text) {
        var made = new StringBuilder();
        for (int place = 0; place < text.length(); place++)
            made.append(
                    place > 0 && Character.isLetter(text.charAt(place - 1))
                            ? text.charAt(place)
                            : Character.toUpperCase(text.charAt(place)));
        return made.toString();
    }

    private Value unlessFault() {
        try {
            return one(0);
        } catch (FaultException _) {
            return one(1);
        }
    }

    private Value one(int place) {
        if (place >= arguments.size()) throw new FaultException("#ERREUR!");
        return reckoning.value(arguments.get(place));
    }

    private List<Value> all() {
        return arguments.stream()
                .flatMap(argument -> reckoning.values(argument).stream())
                .toList();
    }

    /** As spreadsheets do, the texts of a range are passed over. */
    private DoubleStream numbers() {
        return all().stream().filter(Value.Num.class::isInstance).mapToDouble(Value::number);
    }

    private Criteria criteria(int from) {
        return criteria(from, arguments.size());
    }

    private Criteria criteria(int from, int to) {
        if (arguments.size() < to || (to - from) % 2 != 0 || to <= from) throw new FaultException("#ERREUR!");
        return new Criteria(reckoning, arguments.subList(from, to));
    }

    private Expression last(int place, int otherwise) {
        return arguments.get(place < arguments.size() ? place : otherwise);
    }
}
