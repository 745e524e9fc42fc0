package pix.organisations.register;

import java.util.List;
import java.util.stream.Stream;

/** What is typed of an organisation: the fields of the form, and the columns of the file under the same names. */
public enum OrganisationField {
    KIND("type"),
    EXTERNAL_ID("externalId"),
    NAME("name"),
    PROVINCE_CODE("provinceCode"),
    CREDIT("credit"),
    CREATED_BY("createdBy"),
    DOCUMENTATION_URL("documentationUrl"),
    IDENTITY_PROVIDER("identityProviderForCampaigns"),
    MANAGES_STUDENTS("isManagingStudents"),
    EMAIL("emailForSCOActivation"),
    DPO_FIRST_NAME("DPOFirstName"),
    DPO_LAST_NAME("DPOLastName"),
    DPO_EMAIL("DPOEmail"),
    INVITED("emailInvitations"),
    INVITED_ROLE("organizationInvitationRole"),
    LOCALE("locale"),
    TAGS("tags"),
    PROFILES("targetProfiles"),
    TIME_ZONE("timeZone");

    private final String column;

    OrganisationField(String column) {
        this.column = column;
    }

    public String column() {
        return column;
    }

    /** Files of before may lack it. */
    boolean isRequiredInFiles() {
        return this != TIME_ZONE;
    }

    static List<String> columns() {
        return Stream.of(values()).map(OrganisationField::column).toList();
    }
}
