package pix.bank.families.feeds;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pix.bank.web.Address;
import pix.bank.web.Pick;

/** The form where a board's sources, rules, rhythm and sharing are set, with what it holds now. */
record BoardForm(FeedWorld world, Rules now) {

    static final Pick RHYTHM = new Pick(
            "rythme",
            "Rythme de la synthèse",
            Pick.options("jour", "Chaque jour à 8 h", "lundi", "Chaque lundi à 8 h", "mois", "Le premier du mois"));
    static final Pick SHARE = new Pick(
            "partage",
            "Qui la reçoit ?",
            Pick.options(
                    "moi", "Moi seul",
                    "lecture", "Le groupe, en lecture",
                    "ecriture", "Le groupe, en modification",
                    "public", "Tout le web"));
    private static final Pick PERIOD = new Pick(
            "jours",
            "Période",
            Pick.options("7", "7 derniers jours", "30", "30 derniers jours", "90", "90 derniers jours"));

    /** Sources are parameters of their own, {@code s0=oui}, as boxes send them. */
    static Rules read(Address address, FeedWorld world) {
        var feeds = sources(world).keySet().stream().toList();
        var wanted = IntStream.range(0, feeds.size())
                .filter(place -> address.parameter("s" + place).equals("oui"))
                .mapToObj(feeds::get)
                .toList();
        return new Rules(
                wanted,
                address.parameter("jours").matches("\\d{1,3}") ? Integer.valueOf(address.parameter("jours")) : 90,
                address.parameter("garder"),
                address.parameter("ecarter"),
                address.parameter("doublons").equals("oui"),
                false,
                address.parameter("priorite"),
                address.parameter("rythme"),
                address.parameter("partage"));
    }

    /** Address of each source's feed → what is said of it. */
    static Map<String, String> sources(FeedWorld world) {
        var sources = new LinkedHashMap<String, String>();
        world.sites()
                .forEach(site -> site.feeds().stream()
                        .filter(feed -> feed.moved() == null)
                        .forEach(feed ->
                                sources.put(site.host() + feed.path(), site.name() + ", " + Rules.text(site.about()))));
        return sources;
    }

    String html() {
        return """
                <form class="stack" action="/tableau" method="get">
                <fieldset><legend>1. Sources</legend>%s</fieldset>
                <fieldset><legend>2. Règles</legend>%s</fieldset>
                <fieldset><legend>3. Envoi</legend>%s%s</fieldset>
                <button type="submit">Appliquer</button></form>
                """.formatted(
                        boxes(), rules(), RHYTHM.html(Rules.text(now.rhythm())), SHARE.html(Rules.text(now.share())));
    }

    private String rules() {
        return PERIOD.html(String.valueOf(now.days()))
                + words(
                        "garder",
                        "Garder les articles qui contiennent l'un de ces mots (séparés par des virgules)",
                        now.keep())
                + words("ecarter", "Écarter ceux qui contiennent l'un de ces mots", now.drop())
                + """
                <label><input type="checkbox" name="doublons" value="oui"%s> D'une même nouvelle, ne garder que la première parution</label>
                """.formatted(Boolean.TRUE.equals(now.once()) ? " checked" : "")
                + words("priorite", "Mettre en tête ceux qui contiennent l'un de ces mots", now.first());
    }

    private static String words(String name, String label, @Nullable String typed) {
        return """
                <label for="%1$s">%2$s</label><input id="%1$s" name="%1$s" type="text" value="%3$s" autocomplete="off">
                """.formatted(name, label, escape(Rules.text(typed)));
    }

    private String boxes() {
        var sources = List.copyOf(sources(world).entrySet());
        return IntStream.range(0, sources.size())
                .mapToObj(place -> "<label><input type=\"checkbox\" name=\"s%d\" value=\"oui\"%s> %s</label>"
                        .formatted(
                                place,
                                now.feeds().contains(sources.get(place).getKey()) ? " checked" : "",
                                escape(sources.get(place).getValue())))
                .collect(joining());
    }
}
