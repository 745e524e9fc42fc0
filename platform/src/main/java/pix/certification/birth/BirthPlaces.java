package pix.certification.birth;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import pix.certification.birth.BirthOutcome.Known;
import pix.certification.birth.BirthOutcome.Unknown;

/** Finds the place of birth that was typed in the official lists. They are read when they are first needed. */
@Component
@Lazy
public class BirthPlaces {

    private static final String ABROAD = "99";

    private final Communes communes = new Communes();
    private final Countries countries = new Countries();

    /** France first, then by name. */
    public List<String> countryNames() {
        var byName = Collator.getInstance(Locale.FRENCH);
        return Stream.concat(
                        Stream.of(Country.NAME_OF_FRANCE),
                        countries.all().stream()
                                .filter(country -> !country.isFrance())
                                .map(Country::name)
                                .sorted(byName))
                .toList();
    }

    public boolean isAbroad(String country) {
        return countries.named(country).filter(found -> !found.isFrance()).isPresent();
    }

    public BirthOutcome find(TypedBirthPlace typed) {
        if (typed.equals(TypedBirthPlace.BLANK)) return unknown(BirthFault.BIRTH_INFORMATION_REQUIRED);
        if (typed.country().isEmpty()) return unknown(BirthFault.BIRTH_COUNTRY_REQUIRED);
        return countries
                .named(typed.country())
                .map(country -> country.isFrance() ? inFrance(country, typed) : abroad(country, typed))
                .orElseGet(() -> unknown(BirthFault.BIRTH_COUNTRY_NOT_FOUND));
    }

    /** What a school's roll says, which is not typed by us; empty when it says too little. */
    public Optional<BirthPlace> ofRoll(Optional<String> countryCode, Optional<String> cityCode, Optional<String> city) {
        var commune = cityCode.flatMap(communes::coded);
        if (countryCode.isEmpty() && commune.isEmpty()) return Optional.empty();
        return countries.coded(countryCode.orElse(Country.FRANCE)).flatMap(country -> {
            if (!country.isFrance()) return Optional.of(abroad(country, city));
            return commune.map(found -> byCode(country, found))
                    .or(() -> city.map(name -> new BirthPlace(
                            Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), country.name())));
        });
    }

    private static BirthOutcome abroad(Country country, TypedBirthPlace typed) {
        var faults = new ArrayList<BirthFault>();
        if (typed.city().isEmpty()) faults.add(BirthFault.FOREIGN_BIRTH_CITY_REQUIRED);
        if (!typed.postalCode().isEmpty()) faults.add(BirthFault.FOREIGN_POSTAL_CODE_MUST_BE_EMPTY);
        if (!typed.cityCode().equals(ABROAD)) faults.add(BirthFault.FOREIGN_CITY_CODE_NOT_VALID);
        return faults.isEmpty()
                ? new Known(abroad(country, Optional.of(typed.city())))
                : new Unknown(List.copyOf(faults));
    }

    private static BirthPlace abroad(Country country, Optional<String> city) {
        return new BirthPlace(city, Optional.empty(), Optional.of(country.code()), Optional.empty(), country.name());
    }

    private BirthOutcome inFrance(Country france, TypedBirthPlace typed) {
        var hasCode = !typed.cityCode().isEmpty();
        var hasPostal = !typed.postalCode().isEmpty();
        var hasCity = !typed.city().isEmpty();
        if (hasCode == (hasPostal || hasCity)) return unknown(BirthFault.CITY_CODE_OR_POSTAL_CODE_AND_CITY_REQUIRED);
        if (hasCode)
            return communes.coded(typed.cityCode())
                    .<BirthOutcome>map(found -> new Known(byCode(france, found)))
                    .orElseGet(() -> unknown(BirthFault.BIRTH_CITY_CODE_NOT_VALID));
        if (!hasPostal) return unknown(BirthFault.BIRTH_POSTAL_CODE_REQUIRED);
        if (!hasCity) return unknown(BirthFault.BIRTH_CITY_REQUIRED);
        if (!communes.isPostalCode(typed.postalCode())) return unknown(BirthFault.BIRTH_POSTAL_CODE_NOT_FOUND);
        return communes.at(typed.postalCode(), typed.city())
                .<BirthOutcome>map(found -> new Known(byPostalCode(france, found, typed.postalCode())))
                .orElseGet(() -> unknown(BirthFault.BIRTH_POSTAL_CODE_CITY_NOT_VALID));
    }

    private static BirthPlace byCode(Country france, Commune found) {
        return new BirthPlace(
                Optional.of(found.name()),
                Optional.empty(),
                Optional.of(found.code()),
                Optional.of(found.province()),
                france.name());
    }

    private static BirthPlace byPostalCode(Country france, Commune found, String postalCode) {
        return new BirthPlace(
                Optional.of(found.name()),
                Optional.of(postalCode),
                Optional.empty(),
                Optional.of(found.province()),
                france.name());
    }

    private static BirthOutcome unknown(BirthFault fault) {
        return new Unknown(List.of(fault));
    }
}
