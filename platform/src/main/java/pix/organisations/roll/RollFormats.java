package pix.organisations.roll;

import org.springframework.stereotype.Component;
import pix.organisations.Organisation;
import pix.organisations.OrganisationKind;

/** Which file an organisation imports. */
@Component
public class RollFormats {

    private final RollImports imports;

    RollFormats(RollImports imports) {
        this.imports = imports;
    }

    public RollFormat of(Organisation organisation) {
        if (organisation.kind() == OrganisationKind.SUP) return RollFormat.SUP;
        return imports.isAgricultural(organisation.id()) ? RollFormat.FREGATA : RollFormat.SIECLE;
    }
}
