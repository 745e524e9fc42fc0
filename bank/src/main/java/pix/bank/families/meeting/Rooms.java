package pix.bank.families.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.file.Json;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.engine.judging.AnswerKey;

/** A service of messages and meetings. The state tells what was sent and where, devices, what is shared, who was muted. */
public final class Rooms implements Family<Room> {

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public Class<Room> sceneType() {
        return Room.class;
    }

    @Override
    public Staged stage(Room room, Draw draw) {
        if (room.conversations() == null && room.meeting() == null)
            throw new IllegalArgumentException("neither a conversation nor a meeting");
        var simulator = new Scene.Simulator("pix-meeting", Json.of(room.shown()), atFirst(room));
        return new Staged(
                List.of(simulator), Map.of(), Optional.ofNullable(room.expect()).map(AnswerKey.Trial.class::cast));
    }

    private static Map<String, String> atFirst(Room room) {
        var state = new TreeMap<>(Map.of("sent.count", "0"));
        if (room.meeting() == null) return state;
        state.put("joined", Boolean.TRUE.equals(room.meeting().you().joined()) ? "oui" : "non");
        state.put("mic", word(room.meeting().you().mic()));
        state.put("camera", word(room.meeting().you().camera()));
        room.meeting().people().forEach(guest -> state.put("mic." + guest.id(), word(guest.mic())));
        return state;
    }

    private static String word(Room.Device device) {
        return device.name().toLowerCase(Locale.ROOT);
    }
}
