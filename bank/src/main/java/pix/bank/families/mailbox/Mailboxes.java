package pix.bank.families.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;

/** Somebody's mailbox. The state tells where each message is, what was opened, saved, followed, sent, and the rules. */
public final class Mailboxes implements Family<Post> {

    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public Class<Post> sceneType() {
        return Post.class;
    }

    @Override
    public Staged stage(Post post, Draw draw) {
        PostCheck.check(post);
        var scenes = new ArrayList<Scene>();
        if (post.handed() != null) scenes.add(MessageFile.of(post.handed()));
        if (post.owner() != null) scenes.add(mailbox(post, draw));
        return new Staged(scenes, Map.of(), Optional.ofNullable(post.expect()).map(AnswerKey.Trial.class::cast));
    }

    private static Scene mailbox(Post post, Draw draw) {
        var messages = new ArrayList<>(post.messages());
        if (post.around() != null) messages.addAll(Everyday.around(post, draw));
        return new Scene.Simulator("pix-mailbox", Json.of(post.shown(messages)), atFirst(messages));
    }

    private static Map<String, String> atFirst(List<Post.Message> messages) {
        var state = new TreeMap<String, String>();
        messages.forEach(message -> state.put("folder." + message.id(), PostCheck.folder(message)));
        state.put("sent.count", "0");
        return state;
    }
}
