package pix.bank.feeds;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pix.bank.web.Address;

/** The form where a board's sources, rules, rhythm and sharing are set, with what it holds now. */
record BoardForm(FeedWorld world, Rules now) {

    static final Map<String, String> RHYTHMS =
            inOrder("jour", "Chaque jour à 8 h", "lundi", "Chaque lundi à 8 h", "mois", "Le premier du mois");
    static final Map<String, String> SHARES = inOrder(
            "moi",
            "Moi seul",
            "lecture",
            "Le groupe, en lecture",
            "ecriture",
            "Le groupe, en modification",
            "public",
            "Tout le web");
    private static final Map<String, String> PERIODS =
            inOrder("7", "7 derniers jours", "30", "30 derniers jours", "90", "90 derniers jours");

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
                <fieldset><legend>2. Règles</legend>
                %s
                <label for="garder">Garder les articles qui contiennent l'un de ces mots (séparés par des virgules)</label>
                <input id="garder" name="garder" type="text" value="%s" autocomplete="off">
                <label for="ecarter">Écarter ceux qui contiennent l'un de ces mots</label>
                <input id="ecarter" name="ecarter" type="text" value="%s" autocomplete="off">
                <label><input type="checkbox" name="doublons" value="oui"%s> D'une même nouvelle, ne garder que la première parution</label>
                <label for="priorite">Mettre en tête ceux qui contiennent l'un de ces mots</label>
                <input id="priorite" name="priorite" type="text" value="%s" autocomplete="off">
                </fieldset>
                <fieldset><legend>3. Envoi</legend>%s%s</fieldset>
                <button type="submit">Appliquer</button></form>
                """.formatted(
                        boxes(),
                        select("jours", "Période", PERIODS, String.valueOf(now.days())),
                        escape(Rules.text(now.keep())),
                        escape(Rules.text(now.drop())),
                        Boolean.TRUE.equals(now.once()) ? " checked" : "",
                        escape(Rules.text(now.first())),
                        select("rythme", "Rythme de la synthèse", RHYTHMS, Rules.text(now.rhythm())),
                        select("partage", "Qui la reçoit ?", SHARES, Rules.text(now.share())));
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

    private static String select(String name, String label, Map<String, String> options, String now) {
        return "<label for=\"%1$s\">%2$s</label><select id=\"%1$s\" name=\"%1$s\">%3$s</select>"
                .formatted(
                        name,
                        label,
                        options.entrySet().stream()
                                .map(option -> "<option value=\"%s\"%s>%s</option>"
                                        .formatted(
                                                option.getKey(),
                                                option.getKey().equals(now) ? " selected" : "",
                                                escape(option.getValue())))
                                .collect(joining()));
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int place = 0; place < pairs.length; place += 2) map.put(pairs[place], pairs[place + 1]);
        return map;
    }
}
