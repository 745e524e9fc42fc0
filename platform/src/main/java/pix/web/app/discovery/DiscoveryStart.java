package pix.web.app.discovery;

import pix.bank.framework.Text;

/** The first page of a discovery test; it may not fit the device at hand. */
public record DiscoveryStart(String id, Text name, int questions, boolean fits) {}
