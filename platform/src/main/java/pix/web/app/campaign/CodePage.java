package pix.web.app.campaign;

import java.util.Optional;

/**
 * Where a code is typed.
 *
 * @param problem the key of why what was typed leads nowhere
 */
public record CodePage(String typed, Optional<String> problem) {

    static final CodePage BLANK = new CodePage("", Optional.empty());
}
