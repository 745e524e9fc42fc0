package pix.bank.framework;

import java.util.List;
import java.util.Set;

/** A short test that needs no account: the same skills for everybody, by name, in this order. */
public record DiscoveryTest(String id, Text name, Set<Device> devices, List<String> skills) {}
