package pix.bank.families.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;

/** A network of people. The state tells what was reported, kept, blocked, shown, posted, and who sees what. */
public final class Networks implements Family<Network> {

    @Override
    public String name() {
        return "network";
    }

    @Override
    public Class<Network> sceneType() {
        return Network.class;
    }

    @Override
    public Staged stage(Network network, Draw draw) {
        NetworkCheck.check(network);
        var before = atFirst(network);
        var simulator = new Scene.Simulator("pix-network", Json.of(network.shown()), before);
        return new Staged(
                List.of(simulator),
                seers(network, before),
                Optional.ofNullable(network.expect())
                        .map(goal -> new NetworkTrial(network, before, goal))
                        .map(AnswerKey.Trial.class::cast));
    }

    /** {@code POST.seers}: who sees it before anything is done. */
    private static Map<String, String> seers(Network network, Map<String, String> before) {
        return network.posts().stream()
                .collect(Collectors.toMap(post -> post.id() + ".seers", post -> Reach.joined(post, network, before)));
    }

    private static Map<String, String> atFirst(Network network) {
        var state = new TreeMap<String, String>();
        Stream.of(
                        "blocked",
                        "kept",
                        "removed",
                        "joined",
                        "left",
                        "liked",
                        "marked",
                        "untagged",
                        "wrote",
                        "post.picture",
                        "post.credit",
                        "post.as",
                        "sent.to",
                        "sent.about",
                        "sent.text")
                .forEach(setting -> state.put(setting, ""));
        state.put("sent.body", "non");
        Stream.of("sent", "post", "comment").forEach(what -> state.put(what + ".count", "0"));
        network.shownToSome()
                .filter(post -> post.by().equals("vous"))
                .forEach(post -> state.put("audience." + post.id(), post.audience()));
        network.groups().stream()
                .flatMap(group -> group.requests().stream())
                .forEach(request -> state.put("request." + request.id(), ""));
        network.settings().forEach(setting -> state.put("setting." + setting.id(), setting.value()));
        return state;
    }
}
