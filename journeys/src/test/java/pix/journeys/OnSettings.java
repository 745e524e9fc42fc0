package pix.journeys;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;

/** Looks for the shortest way through the screens to the state, then goes it. */
final class OnSettings implements Handling {

    private static final String WAY = """
            ([model, wanted]) => {
              const filled = (text, state) => text.replace(/\\{([\\w.-]+)\\}/g, (_, setting) => state[setting] ?? '');
              const said = (text, state) => text.replace(/\\{([\\w.-]+)\\}/g, (_, setting) => (model.words?.[state[setting]] ?? state[setting] ?? ''));
              const given = (state, set = {}) => ({ ...state, ...Object.fromEntries(Object.entries(set ?? {}).map(([name, value]) => [name, filled(value, state)])) });
              const seen = (parts, state) => parts.filter((part) => Object.entries(part.when ?? {}).every(([name, values]) => values.includes(state[name])))
                .flatMap((part) => (part.group !== undefined ? seen(part.items, state) : [part]));
              const acts = (part, { screen, state }) => {
                if (part.link !== undefined || part.button !== undefined)
                  return [{ step: ['press', said(part.link ?? part.button, state)], screen: part.to ?? screen, state: given(state, part.set) }];
                if (part.switch !== undefined)
                  return [{ step: ['switch', said(part.switch, state)], screen, state: given({ ...state, [part.setting]: state[part.setting] === part.on ? part.off : part.on }, part.set) }];
                if (part.choice !== undefined)
                  return part.options.map((option) => ({ step: ['tick', said(option.label, state), option.value], screen, state: given({ ...state, [part.setting]: option.value }, part.set) }));
                if (part.field !== undefined && wanted[part.setting])
                  return [{ step: ['write', said(part.field, state), wanted[part.setting]], screen, state: { ...state, [part.setting]: wanted[part.setting] } }];
                return [];
              };
              const key = ({ screen, state }) => JSON.stringify([screen, Object.entries(state).sort()]);
              const start = { screen: model.start, state: { ...model.initial }, way: [] };
              const queue = [start];
              const known = new Set([key(start)]);
              for (let at = 0; at < queue.length && at < 200000; at++) {
                const here = queue[at];
                if (Object.entries(wanted).every(([name, value]) => here.state[name] === value)) return here.way;
                const screen = model.screens[here.screen];
                const back = screen.back ? [{ step: ['back'], screen: screen.back, state: here.state }] : [];
                for (const next of [...back, ...seen(screen.items, here.state).flatMap((part) => acts(part, here))]) {
                  if (known.has(key(next))) continue;
                  known.add(key(next));
                  queue.push({ ...next, way: [...here.way, next.step] });
                }
              }
              return null;
            }
            """;

    @Override
    @SuppressWarnings("unchecked")
    public void reach(Hands hands, JsonObject model, Map<String, String> wanted) {
        var json = new Gson().fromJson(model, Map.class);
        var way = (List<List<String>>) hands.page().evaluate(WAY, List.of(json, wanted));
        if (way == null) throw new IllegalStateException("no way leads to " + wanted);
        way.forEach(step -> go(hands, step));
    }

    private static void go(Hands hands, List<String> step) {
        switch (step.getFirst()) {
            case "back" -> hands.press(hands.find("pix-settings .sim-screen-bar button"));
            case "tick" ->
                hands.tick(hands.find(
                        ".sim-choice label:has(.sim-label:text-is(" + Hands.quoted(step.get(1)) + ")) input"));
            case "write" ->
                hands.write(
                        hands.find(".sim-typed:has(.sim-label:text-is(" + Hands.quoted(step.get(1)) + ")) input"),
                        step.get(2));
            default -> hands.press(named(hands, step.get(1)));
        }
    }

    /** A line of a menu or a button. */
    private static Locator named(Hands hands, String name) {
        var text = Hands.quoted(name);
        return hands.find(
                ".sim-frame button:has(.sim-label:text-is(" + text + ")), .sim-frame button:text-is(" + text + ")");
    }
}
