package pix.campaigns;

/** What is wrong with a campaign as it was typed; all of it is told at once. */
public enum CampaignProblem {
    NAME_REQUIRED(Field.NAME),
    NAME_TOO_LONG(Field.NAME),
    PURPOSE_REQUIRED(Field.KIND),
    PROFILE_REQUIRED(Field.PROFILE),
    PROFILE_NOT_ALLOWED(Field.PROFILE),
    PROFILE_UNKNOWN(Field.PROFILE),
    PROFILE_IN_PREPARATION(Field.PROFILE),
    SEVERAL_SENDINGS_NOT_ALLOWED(Field.SEVERAL_SENDINGS),
    SEVERAL_SENDINGS_FROZEN(Field.SEVERAL_SENDINGS),
    SENDING_AT_END_NOT_ALLOWED(Field.SENDING_AT_END),
    WITHOUT_ACCOUNT_NOT_ALLOWED(Field.WITHOUT_ACCOUNT),
    IDENTIFIER_LABEL_REQUIRED(Field.IDENTIFIER_LABEL),
    IDENTIFIER_LABEL_TOO_LONG(Field.IDENTIFIER_LABEL),
    IDENTIFIER_KIND_REQUIRED(Field.IDENTIFIER_KIND),
    TITLE_TOO_LONG(Field.TITLE),
    TITLE_NOT_ALLOWED(Field.TITLE),
    LANDING_TEXT_TOO_LONG(Field.LANDING_TEXT),
    OWNER_UNKNOWN(Field.OWNER);

    private final Field field;

    CampaignProblem(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    /** The fields of the form, in its order. */
    public enum Field {
        NAME,
        KIND,
        PROFILE,
        SEVERAL_SENDINGS,
        SENDING_AT_END,
        WITHOUT_ACCOUNT,
        IDENTIFIER_LABEL,
        IDENTIFIER_KIND,
        TITLE,
        LANDING_TEXT,
        OWNER
    }
}
