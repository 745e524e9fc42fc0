package pix.bank.families.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.families.catalogue.Holdings.Query;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;

/** A catalogue of documents, seen in a browser; gives the texts what the author's named queries find. */
public final class Catalogues implements Family<Holdings> {

    private static final int TRIES = 400;

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public Class<Holdings> sceneType() {
        return Holdings.class;
    }

    @Override
    public Staged stage(Holdings holdings, Draw draw) {
        var notices = IntStream.range(0, TRIES)
                .mapToObj(attempt -> Shelves.notices(holdings, draw.apart("shelves " + attempt)))
                .filter(each -> isAsWished(holdings, each))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no catalogue answers the queries as wished"));
        var browser = new Browser(new CatalogueSite(holdings, notices), "https://" + holdings.host() + "/", Map.of());
        return new Staged(List.of(browser), values(holdings, notices));
    }

    private static boolean isAsWished(Holdings holdings, List<Notice> notices) {
        boolean fits = holdings.queries().values().stream()
                .allMatch(query -> query.fits(found(holdings, query, notices).size()));
        if (!fits) return false;
        var values = values(holdings, notices);
        return holdings.queries().keySet().stream()
                        .map(name -> values.get(name + '.' + holdings.differ()))
                        .collect(Collectors.toSet())
                        .size()
                == holdings.queries().size();
    }

    private static List<Notice> found(Holdings holdings, Query query, List<Notice> notices) {
        var parameters = new LinkedHashMap<>(query.search());
        if (query.sort() != null) parameters.put("tri", query.sort());
        return new FieldSearch(holdings.fields(), parameters).in(notices);
    }

    private static Map<String, String> values(Holdings holdings, List<Notice> notices) {
        var values = new LinkedHashMap<String, String>();
        holdings.queries().forEach((name, query) -> {
            var found = found(holdings, query, notices);
            values.put(name + ".count", Integer.toString(found.size()));
            if (!found.isEmpty())
                found.getFirst().values().forEach((field, value) -> values.put(name + '.' + field, value));
        });
        return values;
    }
}
