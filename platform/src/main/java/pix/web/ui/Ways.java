package pix.web.ui;

/** Which other places than the learner's the menu leads to. */
public record Ways(boolean toOrga, boolean toCertif, boolean toAdministration) {}
