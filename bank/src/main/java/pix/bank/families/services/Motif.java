package pix.bank.families.services;

import java.util.Map;
import pix.bank.families.services.Pictures.Picture;
import pix.bank.web.Markdown;

/** Draws a picture of the library: a sky, a ground, and what it shows. */
final class Motif {

    private static final Map<String, String> SKIES =
            Map.of("jour", "#a9d6f5", "soir", "#f7b27a", "nuit", "#2b3568", "brume", "#d5d9de");
    private static final Map<String, String> SHAPES =
            Map.of("phare", """
                    <path d="M0 150 H320 V200 H0z" fill="#2f6d8c"/><path d="M120 160 q40-40 90 0z" fill="#6b5d4d"/>
                    <path d="M150 145 L156 60 H176 L182 145z" fill="#fff"/><path d="M152 118 L154 98 H178 L180 118z" fill="#c0392b"/>
                    <path d="M154 60 V44 H178 V60z" fill="#f8e16c"/><path d="M150 44 L166 32 L182 44z" fill="#c0392b"/>""", "arbre", """
                    <path d="M0 155 H320 V200 H0z" fill="#7aa35a"/><path d="M153 160 V105 H169 V160z" fill="#6e4a2c"/>
                    <circle cx="161" cy="85" r="42" fill="#3f7d3f"/><circle cx="135" cy="100" r="26" fill="#4f8f4a"/>
                    <circle cx="189" cy="98" r="26" fill="#357035"/>""", "bateau", """
                    <path d="M0 140 H320 V200 H0z" fill="#2f7d9c"/><path d="M100 140 H220 L200 165 H120z" fill="#8c3b2e"/>
                    <path d="M158 135 V50 L205 130z" fill="#fdfaf0"/><path d="M152 135 V62 L118 130z" fill="#f1d9a7"/>""", "montagne", """
                    <path d="M0 170 L90 60 L150 130 L210 45 L320 170z" fill="#6f7d8f"/><path d="M90 60 L72 82 L92 90 L108 82z" fill="#fff"/>
                    <path d="M210 45 L188 76 L210 86 L236 76z" fill="#fff"/><path d="M0 165 H320 V200 H0z" fill="#5b7f4c"/>""", "maison", """
                    <path d="M0 155 H320 V200 H0z" fill="#86a860"/><path d="M110 160 V100 H210 V160z" fill="#efe2c7"/>
                    <path d="M98 102 L160 58 L222 102z" fill="#a5482f"/><path d="M150 160 V125 H172 V160z" fill="#5a3b22"/>
                    <path d="M122 112 h18 v18 h-18z M182 112 h18 v18 h-18z" fill="#7fb2d6"/>""", "oiseau", """
                    <path d="M0 160 H320 V200 H0z" fill="#9bb06a"/><path d="M95 150 q60-20 130 4" stroke="#5d4328" stroke-width="6" fill="none"/>
                    <ellipse cx="160" cy="118" rx="36" ry="24" fill="#b5562b"/><circle cx="192" cy="96" r="15" fill="#b5562b"/>
                    <path d="M205 95 l16 4 -16 5z" fill="#e0a526"/><circle cx="196" cy="93" r="3" fill="#111"/><path d="M128 118 l-32 16 34 2z" fill="#8c3f1d"/>""");

    private Motif() {}

    static String svg(Picture picture) {
        var shape = SHAPES.get(picture.motif());
        var sky = SKIES.get(picture.tint());
        if (shape == null || sky == null)
            throw new IllegalArgumentException("cannot draw " + picture.motif() + ", " + picture.tint());
        return """
                <svg viewBox="0 0 320 200" width="320" height="200" role="img" aria-label="%s">
                <rect width="320" height="200" fill="%s"/><circle cx="262" cy="46" r="20" fill="#fff6c9"/>%s</svg>
                """.formatted(Markdown.escape(picture.alternative()), sky, shape);
    }
}
