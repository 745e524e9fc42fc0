package pix.bank.families.certificate;

import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;

/** Invented sites, some not encrypted, some with a certificate to read. Gives nothing to the texts. */
public final class Certificates implements Family<CertifiedSites> {

    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public Class<CertifiedSites> sceneType() {
        return CertifiedSites.class;
    }

    @Override
    public Staged stage(CertifiedSites scene, Draw draw) {
        return Staged.of(new Browser(new CertifiedWeb(scene), scene.start(), scene.bookmarks()));
    }
}
