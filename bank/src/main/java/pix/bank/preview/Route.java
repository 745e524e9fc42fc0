package pix.bank.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pix.bank.question.Challenge;
import pix.bank.question.Scene;
import pix.bank.web.Address;
import pix.bank.web.WebDocument;

/**
 * From an address to a reply: {@code /} every skill written, {@code /@skill/DRAW} its value sets, {@code
 * /question/skill-SET-DRAW} one of them as a learner sees it, {@code /epreuves/skill-SET-DRAW/…} what it hands over.
 */
final class Route {

    private static final Pattern SKILL = Pattern.compile("/(@\\w+)(?:/(\\d+))?");
    private static final Pattern QUESTION = Pattern.compile("/question/(\\w+)-(\\d+)-(\\d+)");
    private static final Pattern HANDED = Pattern.compile("/epreuves/(\\w+)-(\\d+)-(\\d+)/([^/?]+)(.*)");

    private Route() {}

    static Reply reply(URI uri, Sent sent) throws IOException {
        var path = uri.getPath();
        if (path.equals("/")) return Reply.page(AuthorPages.index(LiveBank.now()));
        if (path.startsWith("/assets/")) return asset(path);
        if (path.equals("/preview.css")) return asset("/pix/bank/preview/preview.css");
        var skill = SKILL.matcher(path);
        if (skill.matches())
            return Reply.page(AuthorPages.skill(
                    LiveBank.now(), skill.group(1), skill.group(2) == null ? 1 : Integer.parseInt(skill.group(2))));
        var question = QUESTION.matcher(path);
        if (question.matches()) {
            var challenge = challenge(question.group(1), question.group(2), question.group(3));
            return Reply.page(QuestionPage.html(challenge, path.replace("/question/", "/epreuves/"), sent));
        }
        var handed = HANDED.matcher(uri.toString());
        return handed.matches() ? handed(handed.toMatchResult()) : Reply.notFound(path);
    }

    private static Reply handed(MatchResult part) throws IOException {
        var challenge = challenge(part.group(1), part.group(2), part.group(3));
        if (part.group(4).equals("fichiers"))
            return file(challenge, part.group(5).substring(1));
        var base = "/epreuves/%s-%s-%s".formatted(part.group(1), part.group(2), part.group(3));
        var address = Address.parse(part.group(4) + part.group(5));
        return challenge
                .scene(Scene.Browser.class)
                .map(scene -> Reply.of(WebDocument.at(address, scene.web(), base, "/assets/sim/web.css")))
                .orElseGet(() -> Reply.notFound(address.host()));
    }

    private static Reply file(Challenge challenge, String name) {
        return SceneHtml.assets(challenge).stream()
                .filter(asset -> asset.name().equals(URI.create(name).getPath()))
                .findFirst()
                .map(asset -> Reply.file(asset.mediaType(), asset.bytes().get()))
                .orElseGet(() -> Reply.notFound(name));
    }

    private static Challenge challenge(String skill, String set, String draw) throws IOException {
        var item = LiveBank.now().item("@" + skill).orElseThrow();
        return LiveBank.challenge(item, Integer.parseInt(set), Integer.parseInt(draw));
    }

    /** From the class path, or from the platform's sources when run in the repository, so that its tokens apply. */
    private static Reply asset(String path) throws IOException {
        try (var stream = Route.class.getResourceAsStream(path)) {
            if (stream != null) return Reply.file(mediaType(path), stream.readAllBytes());
        }
        if (path.equals("/assets/pix.css")) return Reply.file(mediaType(path), styles());
        var source = Path.of("platform/src/main/resources" + path);
        if (path.contains("..") || !Files.isRegularFile(source)) return Reply.notFound(path);
        return Reply.file(mediaType(path), Files.readAllBytes(source));
    }

    /** The platform's style sheets one after the other, as its build joins them. */
    private static byte[] styles() throws IOException {
        var folder = Path.of("platform/src/main/resources/assets/css");
        if (!Files.isDirectory(folder)) return new byte[0];
        var all = new ByteArrayOutputStream();
        try (var files = Files.list(folder).sorted()) {
            for (var file : files.toList()) all.writeBytes(Files.readAllBytes(file));
        }
        return all.toByteArray();
    }

    private static String mediaType(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> "application/octet-stream";
        };
    }
}
