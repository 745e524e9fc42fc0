package pix.organisations.roll;

/** What a file may tell of a student; each is a column of {@code organisations.student} of the same name, in lower case. */
public enum RollField {
    NATIONAL_ID,
    STUDENT_NUMBER,
    FIRST_NAME,
    MIDDLE_NAME,
    THIRD_NAME,
    LAST_NAME,
    PREFERRED_LAST_NAME,
    BIRTH_DATE,
    SEX,
    BIRTH_CITY,
    BIRTH_CITY_CODE,
    BIRTH_PROVINCE_CODE,
    BIRTH_COUNTRY_CODE,
    MEF_CODE,
    STATUS,
    GROUP_NAME,
    EMAIL,
    DEPARTMENT,
    EDUCATIONAL_TEAM,
    DIPLOMA,
    STUDY_SCHEME
}
