package pix.campaigns;

/** What is counted of a campaign. The latest participation of each person counts; of results, the latest that was sent. */
public enum Measure {
    /** By day in the time zone of the campaign. */
    STARTED,
    /** By day in the time zone of the campaign; those who sent are among them. */
    COMPLETED,
    /** By day in the time zone of the campaign. */
    SHARED,
    /** By tenth, 0 to 9; the total is the sum of the rates. */
    MASTERY,
    /** By number of the stage reached. */
    STAGE,
    /** By badge. */
    BADGE,
    /** By number of the skill held. */
    HELD,
    /** By topic; the total is the sum of the levels reached. */
    REACHED,
    /** By topic; the total is the sum of the scores of {@code TopicResult.advice}. */
    ADVICE
}
