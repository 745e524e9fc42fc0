package pix.bank.families.certificate;

import java.util.Optional;
import pix.bank.families.sites.Sites;
import pix.bank.web.Address;
import pix.bank.web.Connection;
import pix.bank.web.Markdown;
import pix.bank.web.Web;
import pix.bank.web.WebPage;

/** The sites as a browser reaches them: readable by all, vouched for, or held back; with the sheet of each certificate. */
record CertifiedWeb(CertifiedSites scene) implements Web {

    /** Where the browser finds the certificate of a host; no author's page stands there. */
    private static final String SHEET = "/.certificat";

    @Override
    public Optional<WebPage> open(Address address) {
        var host = address.host();
        var certificate = Optional.ofNullable(scene.certificates().get(host));
        if (address.path().equals(SHEET)) return certificate.map(sheet -> Sheet.page(host, sheet));
        if (certificate.filter(each -> !each.isTrusted(host, scene.today())).isPresent())
            return Optional.of(Sheet.warning(host));
        return Sites.web(scene.sites()).open(address).map(page -> reached(page, host, certificate.isPresent()));
    }

    private WebPage reached(WebPage page, String host, boolean hasCertificate) {
        var connection = scene.plain().contains(host)
                ? Connection.PLAIN
                : hasCertificate ? Connection.CERTIFIED : Connection.ENCRYPTED;
        return new WebPage(page.title(), page.look(), page.language(), withPlainLinks(page.body()), connection);
    }

    private String withPlainLinks(String body) {
        var linked = body;
        for (var host : scene.plain())
            linked = linked.replace("\"https://" + Markdown.escape(host) + "/", "\"http://" + host + "/");
        return linked;
    }
}
