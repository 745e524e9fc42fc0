package pix.certification.birth;

import java.util.Optional;

/**
 * Where somebody was born, as it stands on a certificate.
 *
 * @param city « Paris 15 » as well as « Tours »; a roll may not say it of whoever was born abroad
 * @param postalCode where the commune was found by it
 * @param cityCode INSEE: of the commune where it was found by it, or of the country
 * @param province the name of the département
 * @param country its common name
 */
public record BirthPlace(
        Optional<String> city,
        Optional<String> postalCode,
        Optional<String> cityCode,
        Optional<String> province,
        String country) {

    public boolean isAbroad() {
        return !country.equals(Country.NAME_OF_FRANCE);
    }
}
