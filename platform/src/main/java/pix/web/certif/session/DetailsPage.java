package pix.web.certif.session;

import pix.web.certif.SessionHead;

/** « Détails » of a session. */
public record DetailsPage(SessionHead head) {}
