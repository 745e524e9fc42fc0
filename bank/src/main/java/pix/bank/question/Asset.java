package pix.bank.question;

import java.util.function.Supplier;

/** A file of a challenge, made when it is asked for; the same seed makes the same bytes. */
public record Asset(String name, String mediaType, Supplier<byte[]> bytes) {}
