package pix.engine.adaptive;

/**
 * A challenge that could be asked for a skill.
 *
 * @param locale the language it is written in, alone (fr) or for one country (fr-fr)
 * @param archived whether it is kept only for those who cannot have a newer one
 */
public record Offer(String id, String locale, boolean archived) {}
