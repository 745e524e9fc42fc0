package pix.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the people of this installation reach somebody; what is empty is not offered.
 *
 * @param page an address of the web: a form, a forum
 * @param hours when somebody answers, in words
 */
@ConfigurationProperties("pix.contact")
public record Contact(String email, String phone, String page, String hours) {

    public Contact {
        if (!page.isEmpty() && !page.matches("https?://\\S+"))
            throw new IllegalArgumentException("PIX_CONTACT_PAGE must be an address that begins with https://");
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+"))
            throw new IllegalArgumentException("PIX_CONTACT_EMAIL must be an e-mail address");
    }

    /** Whether anybody can be reached at all. */
    public boolean isGiven() {
        return !email.isEmpty() || !phone.isEmpty() || !page.isEmpty();
    }
}
