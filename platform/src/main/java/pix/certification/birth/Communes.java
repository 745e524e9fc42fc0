package pix.certification.birth;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The communes of France: those of today with their arrondissements, those that are a part of another one, those that were. */
final class Communes {

    /** Written by many for the whole of the town; the post has no such codes. */
    private static final Map<String, String> WHOLE_TOWNS = Map.of("75000", "75056", "69000", "69123", "13000", "13055");

    private final Map<String, Commune> byCode = new HashMap<>();
    private final Map<String, List<Commune>> byPostalCode = new HashMap<>();

    Communes() {
        var provinces = PlaceLists.read("departements.tsv").stream()
                .collect(toMap(cells -> cells.get(0), cells -> cells.get(1)));
        var lines = PlaceLists.read("communes.tsv");
        var postalCodes = new HashMap<String, List<String>>();
        for (var line : lines) postalCodes.putIfAbsent(line.get(0), cell(line, 2));
        for (var line : lines) add(commune(line, postalCodes, provinces));
        WHOLE_TOWNS.forEach((postal, code) -> coded(code).ifPresent(town -> byPostalCode.put(postal, List.of(town))));
    }

    /** As it is called today. */
    Optional<Commune> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    boolean isPostalCode(String postalCode) {
        return byPostalCode.containsKey(postalCode);
    }

    Optional<Commune> at(String postalCode, String name) {
        var letters = PlaceLetters.of(name);
        return byPostalCode.getOrDefault(postalCode, List.of()).stream()
                .filter(commune -> PlaceLetters.of(commune.name()).equals(letters))
                .findFirst();
    }

    private void add(Commune commune) {
        byCode.putIfAbsent(commune.code(), commune);
        for (var postal : commune.postalCodes())
            byPostalCode.computeIfAbsent(postal, _ -> new ArrayList<>()).add(commune);
    }

    /** What is a part of another commune has its postal codes, and is in its département. */
    private static Commune commune(
            List<String> line, Map<String, List<String>> postalCodes, Map<String, String> provinces) {
        var code = line.get(0);
        var today = line.size() > 3 ? line.get(3) : code;
        var own = cell(line, 2);
        return new Commune(
                code,
                line.get(1),
                own.isEmpty() ? postalCodes.getOrDefault(today, List.of()) : own,
                province(today, provinces));
    }

    private static String province(String code, Map<String, String> provinces) {
        return provinces.getOrDefault(code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2), "");
    }

    private static List<String> cell(List<String> line, int number) {
        return line.size() <= number || line.get(number).isEmpty()
                ? List.of()
                : List.of(line.get(number).split(" ", -1));
    }
}
