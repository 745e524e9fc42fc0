package pix.organisations.register;

import static pix.organisations.register.OrganisationField.CREDIT;
import static pix.organisations.register.OrganisationField.DOCUMENTATION_URL;
import static pix.organisations.register.OrganisationField.DPO_EMAIL;
import static pix.organisations.register.OrganisationField.EMAIL;
import static pix.organisations.register.OrganisationField.EXTERNAL_ID;
import static pix.organisations.register.OrganisationField.INVITED;
import static pix.organisations.register.OrganisationField.INVITED_ROLE;
import static pix.organisations.register.OrganisationField.KIND;
import static pix.organisations.register.OrganisationField.LOCALE;
import static pix.organisations.register.OrganisationField.NAME;
import static pix.organisations.register.OrganisationField.PROFILES;
import static pix.organisations.register.OrganisationField.TIME_ZONE;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pix.accounts.EmailAddress;
import pix.organisations.OrganisationKind;
import pix.organisations.register.OrganisationProblem.Fault;

/** What an organisation asks for; every problem is found at once. */
final class TypedOrganisationRules {

    private static final int LONGEST = 255;
    private static final Set<String> LOCALES = Set.of("fr-fr", "fr", "en", "fr-be", "nl-be", "nl", "es");

    private final TypedOrganisation typed;
    private final List<OrganisationProblem> problems = new ArrayList<>();

    private TypedOrganisationRules(TypedOrganisation typed) {
        this.typed = typed;
    }

    static List<OrganisationProblem> problemsWith(TypedOrganisation typed, Set<String> knownProfiles) {
        var rules = new TypedOrganisationRules(typed);
        rules.identity();
        rules.numbersAndAddresses();
        rules.emails();
        rules.choices(knownProfiles);
        return List.copyOf(rules.problems);
    }

    private void identity() {
        required(KIND);
        required(NAME);
        for (var field : OrganisationField.values())
            if (field != INVITED && field != PROFILES && typed.value(field).length() > LONGEST)
                add(field, Fault.TOO_LONG);
        if (is(KIND, "SCO") && !typed.value(EXTERNAL_ID).isEmpty() && !is(EXTERNAL_ID, "\\d{7}[A-Za-z]"))
            add(EXTERNAL_ID, Fault.NOT_A_UAI);
    }

    private void numbersAndAddresses() {
        if (!is(CREDIT, "\\d{0,9}")) add(CREDIT, Fault.NOT_A_NUMBER);
        if (!is(DOCUMENTATION_URL, "|https?://[^\\s<>\"']+")) add(DOCUMENTATION_URL, Fault.NOT_AN_ADDRESS);
    }

    private void emails() {
        for (var field : List.of(EMAIL, DPO_EMAIL))
            if (typed.email(field).filter(email -> !email.isValid()).isPresent()) add(field, Fault.NOT_AN_EMAIL);
        if (!typed.invited().stream().allMatch(EmailAddress::isValid)) add(INVITED, Fault.NOT_AN_EMAIL);
    }

    private void choices(Set<String> knownProfiles) {
        if (!typed.value(KIND).isEmpty()
                && Stream.of(OrganisationKind.values()).noneMatch(kind -> is(KIND, kind.name())))
            add(KIND, Fault.UNKNOWN);
        if (!typed.value(INVITED_ROLE).isEmpty() && typed.role().isEmpty()) add(INVITED_ROLE, Fault.UNKNOWN);
        if (!typed.value(LOCALE).isEmpty() && !LOCALES.contains(typed.value(LOCALE))) add(LOCALE, Fault.UNKNOWN);
        if (!typed.value(TIME_ZONE).isEmpty() && !ZoneId.getAvailableZoneIds().contains(typed.value(TIME_ZONE)))
            add(TIME_ZONE, Fault.UNKNOWN);
        if (!knownProfiles.containsAll(typed.words(PROFILES, "_"))) add(PROFILES, Fault.UNKNOWN);
    }

    private void required(OrganisationField field) {
        if (typed.value(field).isEmpty()) add(field, Fault.MISSING);
    }

    private boolean is(OrganisationField field, String pattern) {
        return typed.value(field).matches(pattern);
    }

    private void add(OrganisationField field, Fault fault) {
        problems.add(new OrganisationProblem(field, fault, typed.value(field)));
    }
}
