package pix.web.app.attempt;

import pix.bank.framework.Text;

/** Before a timed question: nothing of it is seen until its clock is started. */
public record ReadyPage(long attempt, Text competence, int step, int steps, int seconds) {}
