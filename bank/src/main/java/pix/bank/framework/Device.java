package pix.bank.framework;

/** Where a challenge can be done. */
public enum Device {
    DESKTOP,
    TABLET,
    PHONE
}
