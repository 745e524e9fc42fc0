package pix.organisations.student;

/**
 * Where somebody says who they are.
 *
 * @param campaign the code of the campaign that asks
 * @param address where the demand comes from
 */
public record Door(String campaign, String address) {}
