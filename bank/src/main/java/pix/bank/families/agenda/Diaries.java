package pix.bank.families.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;

/** Somebody's address book and week. The state tells the cards, the replies, the last meeting made, what was exchanged. */
public final class Diaries implements Family<Diary> {

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public Class<Diary> sceneType() {
        return Diary.class;
    }

    @Override
    public Staged stage(Diary diary, Draw draw) {
        check(diary);
        var scenes = new ArrayList<Scene>();
        if (diary.handed() != null) scenes.add(AgendaFiles.of(diary.handed(), draw));
        if (diary.contacts() != null || diary.week() != null)
            scenes.add(new Scene.Simulator("pix-agenda", Json.of(diary.shown()), atFirst(diary)));
        return new Staged(scenes, Map.of(), Optional.ofNullable(diary.expect()).map(AnswerKey.Trial.class::cast));
    }

    private static void check(Diary diary) {
        var calendars = all(diary.calendars()).stream().map(Diary.Calendar::id).collect(Collectors.toSet());
        for (var event : all(diary.events())) {
            if (!calendars.contains(event.calendar()))
                throw new IllegalArgumentException("there is no calendar " + event.calendar());
            if (event.start().compareTo(event.end()) >= 0)
                throw new IllegalArgumentException(event.title() + " ends before it begins");
        }
    }

    private static Map<String, String> atFirst(Diary diary) {
        var state = new TreeMap<String, String>();
        for (var contact : all(diary.contacts())) {
            state.put("contact." + contact.id(), "oui");
            contact.details()
                    .forEach((label, value) -> state.put("contact." + contact.id() + "." + label, plain(value)));
        }
        all(diary.invitations()).forEach(invitation -> state.put("reply." + invitation.id(), ""));
        return state;
    }

    /** A number as its digits, whatever stands between them; the same rule is in {@code agenda/values.js}. */
    private static String plain(String value) {
        return value.matches("[+0-9 .()-]+") ? value.replaceAll("[^0-9+]", "").replaceFirst("^\\+33", "0") : value;
    }

    private static <T> List<T> all(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
