package pix.certification.certificate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pix.shared.UnusableSetting;

/** @param years how long a certificate says that it is valid; 0 says nothing of it */
@ConfigurationProperties("pix.certificate")
public record CertificateSettings(@DefaultValue("3") int years) {

    private static final int MOST = 99;

    public CertificateSettings {
        if (years < 0 || years > MOST)
            throw new UnusableSetting("PIX_CERTIFICATE_YEARS", "it needs a number of years from 0 to 99.");
    }
}
