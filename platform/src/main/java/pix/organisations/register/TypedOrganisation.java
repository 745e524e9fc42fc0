package pix.organisations.register;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static pix.organisations.register.OrganisationField.CREDIT;
import static pix.organisations.register.OrganisationField.DOCUMENTATION_URL;
import static pix.organisations.register.OrganisationField.DPO_EMAIL;
import static pix.organisations.register.OrganisationField.DPO_FIRST_NAME;
import static pix.organisations.register.OrganisationField.DPO_LAST_NAME;
import static pix.organisations.register.OrganisationField.EMAIL;
import static pix.organisations.register.OrganisationField.EXTERNAL_ID;
import static pix.organisations.register.OrganisationField.IDENTITY_PROVIDER;
import static pix.organisations.register.OrganisationField.INVITED;
import static pix.organisations.register.OrganisationField.INVITED_ROLE;
import static pix.organisations.register.OrganisationField.KIND;
import static pix.organisations.register.OrganisationField.LOCALE;
import static pix.organisations.register.OrganisationField.MANAGES_STUDENTS;
import static pix.organisations.register.OrganisationField.NAME;
import static pix.organisations.register.OrganisationField.PROFILES;
import static pix.organisations.register.OrganisationField.PROVINCE_CODE;
import static pix.organisations.register.OrganisationField.TAGS;
import static pix.organisations.register.OrganisationField.TIME_ZONE;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pix.accounts.EmailAddress;
import pix.accounts.EmailAddresses;
import pix.engine.writing.Typed;
import pix.organisations.OrganisationKind;
import pix.organisations.register.OrganisationDetails.DataOfficer;
import pix.teams.MemberRole;

/**
 * What was typed or written of an organisation, by column: values are trimmed, words and codes are as they are kept whatever
 * a spreadsheet made of them, e-mails lose their blanks and capitals.
 */
public record TypedOrganisation(Map<String, String> values) {

    private static final Pattern UAI = Pattern.compile("\\d{7}[A-Z]");

    /** What a French spreadsheet makes of it, too. */
    private static final Set<String> TRUE = Set.of("true", "vrai");

    private static final String DEFAULT_LOCALE = "fr-fr";

    public String value(OrganisationField field) {
        var typed = Typed.line(values.getOrDefault(field.column(), "").replace('\0', ' '));
        return switch (field) {
            case KIND, INVITED_ROLE -> typed.toUpperCase(Locale.ROOT);
            case LOCALE -> typed.toLowerCase(Locale.ROOT);
            case MANAGES_STUDENTS -> TRUE.contains(typed.toLowerCase(Locale.ROOT)) ? "true" : typed;
            case PROVINCE_CODE -> typed.matches("\\d") ? "0" + typed : typed.toUpperCase(Locale.ROOT);
            case EXTERNAL_ID -> UAI.matcher(Typed.code(typed)).matches() ? Typed.code(typed) : typed;
            case NAME,
                    CREDIT,
                    CREATED_BY,
                    DOCUMENTATION_URL,
                    IDENTITY_PROVIDER,
                    EMAIL,
                    DPO_FIRST_NAME,
                    DPO_LAST_NAME,
                    DPO_EMAIL,
                    INVITED,
                    TAGS,
                    PROFILES,
                    TIME_ZONE -> typed;
        };
    }

    /** Everything that is wrong, at once. */
    public List<OrganisationProblem> problems(Set<String> knownProfiles) {
        return TypedOrganisationRules.problemsWith(this, knownProfiles);
    }

    /** Only of what has no problem. */
    public OrganisationDetails details() {
        return new OrganisationDetails(
                OrganisationKind.valueOf(value(KIND)),
                value(NAME),
                optional(EXTERNAL_ID),
                optional(PROVINCE_CODE),
                value(CREDIT).isEmpty() ? 0 : Integer.parseInt(value(CREDIT)),
                optional(DOCUMENTATION_URL),
                optional(IDENTITY_PROVIDER).map(provider -> provider.toUpperCase(Locale.ROOT)),
                value(MANAGES_STUDENTS).equals("true"),
                email(EMAIL),
                new DataOfficer(optional(DPO_FIRST_NAME), optional(DPO_LAST_NAME), email(DPO_EMAIL)),
                optional(LOCALE).orElse(DEFAULT_LOCALE),
                optional(TIME_ZONE).map(ZoneId::of),
                words(TAGS, "_"),
                words(PROFILES, "_"),
                invited(),
                role());
    }

    Optional<EmailAddress> email(OrganisationField field) {
        return optional(field).map(TypedOrganisation::email);
    }

    List<EmailAddress> invited() {
        return EmailAddresses.typed(value(INVITED));
    }

    Set<String> words(OrganisationField field, String separator) {
        return Stream.of(value(field).split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(toUnmodifiableSet());
    }

    /** In files the word of old: ADMIN; in ours, the role's own name. */
    Optional<MemberRole> role() {
        return switch (value(INVITED_ROLE)) {
            case "ADMIN", "ADMINISTRATOR" -> Optional.of(MemberRole.ADMINISTRATOR);
            case "MEMBER" -> Optional.of(MemberRole.MEMBER);
            default -> Optional.empty();
        };
    }

    private Optional<String> optional(OrganisationField field) {
        return Optional.of(value(field)).filter(value -> !value.isEmpty());
    }

    private static EmailAddress email(String typed) {
        var email = EmailAddress.of(typed);
        return email.isValid() ? email : EmailAddress.of(typed.replaceAll("\\s", ""));
    }

    /** Never what was typed: a log line may print it. */
    @Override
    public String toString() {
        return "a typed organisation";
    }
}
