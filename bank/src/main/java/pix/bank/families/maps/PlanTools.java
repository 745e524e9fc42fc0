package pix.bank.families.maps;

import java.util.Map;
import java.util.Optional;

/** The links that zoom a plan and move it; each says in words what it does. */
record PlanTools(PlanView view, Map<String, String> kept) {

    String html() {
        return "<nav class=\"plan-tools\" aria-label=\"Déplacer le plan\"><ul>"
                + link("+", "Agrandir", view.closer())
                + link("−", "Réduire", view.farther())
                + link("↑", "Aller vers le nord", view.towards(0, -1))
                + link("↓", "Aller vers le sud", view.towards(0, 1))
                + link("←", "Aller vers l'ouest", view.towards(-1, 0))
                + link("→", "Aller vers l'est", view.towards(1, 0))
                + "</ul></nav>\n";
    }

    /** At the edge, the sign stays where the hand is used to it, but leads nowhere. */
    private String link(String sign, String words, Optional<PlanView> to) {
        return to.map(next -> "<li><a class=\"button\" href=\"/%s\" title=\"%s\" aria-label=\"%s\">%s</a></li>"
                        .formatted(next.query(kept), words, words, sign))
                .orElse("<li aria-hidden=\"true\"><span class=\"button\">%s</span></li>".formatted(sign));
    }
}
