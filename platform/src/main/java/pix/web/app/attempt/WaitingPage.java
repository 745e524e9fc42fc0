package pix.web.app.attempt;

/** All that can be done on this device is done: what is left waits for a computer. */
public record WaitingPage(Subject subject) {}
