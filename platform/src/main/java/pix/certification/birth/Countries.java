package pix.certification.birth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every country of the official list. */
final class Countries {

    private final List<Country> all = new ArrayList<>();
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<PlaceLetters, Country> byName = new HashMap<>();

    Countries() {
        for (var cells : PlaceLists.read("countries.tsv")) {
            var country = new Country(cells.get(0), cells.get(1));
            all.add(country);
            byCode.put(country.code(), country);
            for (var name : cells.subList(1, cells.size())) byName.putIfAbsent(PlaceLetters.of(name), country);
        }
    }

    List<Country> all() {
        return List.copyOf(all);
    }

    Optional<Country> named(String name) {
        return Optional.ofNullable(byName.get(PlaceLetters.of(name)));
    }

    /** By five figures, or by the three that a school's software writes. */
    Optional<Country> coded(String code) {
        return Optional.ofNullable(byCode.get(code.length() == 3 ? "99" + code : code));
    }
}
