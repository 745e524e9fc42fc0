package pix.certification.invigilation;

import pix.certification.ExamSessionId;

/** Whoever watches a session: a name typed at its door, no account. @param entry which one of this session */
public record Invigilator(ExamSessionId session, long entry, String name) {

    /** As the journal says who did it. */
    String inJournal() {
        return "invigilator " + session + "/" + entry;
    }
}
