package pix.web.app.attempt;

import pix.bank.framework.Text;

/** All that can be done on this device is done: what is left waits for a computer. */
public record WaitingPage(Text competence) {}
