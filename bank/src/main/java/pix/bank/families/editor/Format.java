package pix.bank.families.editor;

import org.jspecify.annotations.Nullable;

/** How a paragraph is laid out; the words are those of the settings that are judged. */
public record Format(Style style, Align align, Listed list) {

    public enum Style {
        BODY,
        TITLE,
        HEADING1,
        HEADING2
    }

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFY
    }

    public enum Listed {
        NONE,
        BULLET,
        NUMBER
    }

    static final Format PLAIN = new Format(Style.BODY, Align.LEFT, Listed.NONE);

    Format with(Manuscript.@Nullable Look look) {
        if (look == null) return this;
        return new Format(
                look.style() == null ? style : look.style(),
                look.align() == null ? align : look.align(),
                look.list() == null ? list : look.list());
    }
}
