package pix.certification.exam;

import pix.content.ChallengeRef;

/** A question that an exam will ask. @param keyPrint tells its right answer from others, and not what it is */
record PlannedQuestion(String competence, ChallengeRef challenge, String keyPrint, boolean hasSeveralFields) {}
