package pix.architecture;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ReflectionUtils;
import pix.web.paths.AdminPaths;
import pix.web.paths.AppPaths;
import pix.web.paths.CertifPaths;
import pix.web.paths.OrgaPaths;
import pix.web.paths.UiPaths;

/** Where a page is, is written in one place: a page that moves takes all its links along. */
class PathsTests {

    private static final String CAPABILITIES = "platform/src/main/java/pix/";
    private static final String WEB = CAPABILITIES + "web/";

    /** The rights of each path are written as a table of their own, which RoutesTests holds against the controllers. */
    private static final List<String> TABLES = List.of(WEB + "paths/", WEB + "security/Routes.java");

    @Test
    void no_template_writes_an_address_of_ours() {
        var written = new ArrayList<String>();
        for (var file : Sources.files(each -> each.endsWith(".jte")))
            Paths.inTemplate(Sources.textOf(file)).forEach(path -> written.add(file + ": " + path));

        assertThat(written).isEmpty();
    }

    @Test
    void no_controller_and_no_page_writes_an_address_of_ours() {
        var written = new ArrayList<String>();
        var files = Sources.files(each -> each.startsWith(WEB) && each.endsWith(".java"));
        for (var file : files)
            if (TABLES.stream().noneMatch(file::startsWith))
                Paths.inClass(Sources.textOf(file), segments()).forEach(path -> written.add(file + ": " + path));

        assertThat(written).isEmpty();
    }

    /** Letters lead where {@code LetterLinks} says. Whoever rehearses the start is a browser, and knows addresses as one does. */
    @Test
    void no_capability_writes_an_address_of_ours() {
        var written = new ArrayList<String>();
        var files = Sources.files(each -> each.startsWith(CAPABILITIES) && each.endsWith(".java"));
        for (var file : files)
            if (!file.startsWith(WEB) && !file.startsWith(CAPABILITIES + "operation/rehearsal/"))
                Paths.inClass(Sources.textOf(file), segments()).forEach(path -> written.add(file + ": " + path));

        assertThat(written).isEmpty();
    }

    /** What was done is told by {@code Done}: whatever a page reads in its address, any link can make it say. */
    @Test
    void an_address_says_what_is_asked_for_and_not_what_was_done() {
        var said = new ArrayList<String>();
        for (var file : Sources.files(each -> each.startsWith(WEB) && each.endsWith(".java")))
            Paths.said(Sources.textOf(file)).stream()
                    .filter(name -> !Set.of("retour", "competence").contains(name))
                    .forEach(name -> said.add(file + ": " + name));

        assertThat(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new ModelAndView(\"redirect:\" + page + \"?avis=\" + notice);",
                "Codes.to(outcome + \"?envoi=fait\")",
                "logIn.queryParam( \"depart\", \"oui\")",
                "page + \"?fait=oui&retour=x\""
            })
    void an_address_that_says_more_is_seen(String line) {
        assertThat(Paths.said(line)).isNotEmpty().isNotEqualTo(List.of("retour"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/aide\">",
                "<a href='/'>",
                "<a href=\"/\">",
                "<form action=/connexion>",
                "<a href=\"${page.home()}/envois\">",
                "@template.ui.linkbutton(ui = ui, href = \"/competences\")",
                "!{var home = \"/orga/\" + page.id();}",
                "new Link(page.home() + \"/toutes\", ui.t(\"all\"))",
                "@template.ui.pages(ui = ui, href = \"/admin/journal?page=\")"
            })
    void an_address_in_a_template_is_seen(String line) {
        assertThat(Paths.inTemplate(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return \"redirect:/orga?page=2\";",
                "return \"redirect:/\";",
                "@GetMapping(\"/orga/{organisation}/nouveau\")",
                "Done.to(\"/admin/organisations\", \"done\")",
                "var logIn = \"/connexion?retour=\" + path;",
                "new Letter(\"claimed\", email, locale, \"/mon-compte#etablissements\")",
                "return \"/invitations/%s/%s/%s\".formatted(organisation, id, code);"
            })
    void an_address_in_a_class_is_seen(String line) {
        assertThat(Paths.inClass(line, segments())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d=\"M50 4 94 29v50L50 104z\"/>",
                "<a href=\"${AppPaths.HELP}?pour=enseigner\">",
                "<a href=\"https://pix.example/aide\">",
                "</p></div>"
            })
    void what_is_no_address_is_let_be(String line) {
        assertThat(Paths.inTemplate(line)).isEmpty();
        assertThat(Paths.inClass("\"app/aide\" \"/tmp\" \".path(\\\"/\\\")\"", segments()))
                .isEmpty();
    }

    /** The first words of our addresses, as they are written: {@code orga}, {@code tests}… */
    private static Set<String> segments() {
        return constants()
                .map(path -> path.substring(1).split("[/{]", 2)[0])
                .filter(word -> !word.isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> constants() {
        return Stream.of(AppPaths.class, OrgaPaths.class, AdminPaths.class, CertifPaths.class, UiPaths.class)
                .flatMap(paths -> Stream.of(paths.getFields()))
                .map(field -> (String) requireNonNull(ReflectionUtils.getField(field, null)));
    }
}
