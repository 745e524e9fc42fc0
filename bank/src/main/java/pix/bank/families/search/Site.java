package pix.bank.families.search;

/** Who publishes: a host, the name above its pages, and their look. */
public record Site(String host, String name, String look) {}
