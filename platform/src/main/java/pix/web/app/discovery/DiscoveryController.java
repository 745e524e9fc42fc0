package pix.web.app.discovery;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pix.bank.framework.Device;
import pix.engine.judging.Circumstances;
import pix.engine.judging.Judge;
import pix.engine.judging.Judgement;
import pix.engine.judging.Verdict;
import pix.shared.NotFound;
import pix.web.challenge.AnswerReader;
import pix.web.challenge.GivenFields;
import pix.web.challenge.Refusals;
import pix.web.paths.AppPaths;
import pix.web.ui.SeeOther;

/** A discovery test: its first page, its questions one by one, its results. */
@Controller
class DiscoveryController {

    private final DiscoveryPages pages;
    private final SecureRandom chance = new SecureRandom();

    DiscoveryController(DiscoveryPages pages) {
        this.pages = pages;
    }

    @GetMapping(AppPaths.DISCOVERY)
    ModelAndView form(@PathVariable String test, Device device) {
        return page("start", pages.start(test, device), OK);
    }

    @PostMapping(AppPaths.DISCOVERY)
    ModelAndView create(@PathVariable String test) {
        pages.test(test);
        return to(new DiscoveryState(test, chance.nextInt(DiscoveryState.DRAWS), List.of()));
    }

    @GetMapping(AppPaths.DISCOVERY_STATE)
    ModelAndView show(@PathVariable String test, @PathVariable String state) {
        var reached = state(test, state);
        return pages.isOver(reached)
                ? page("results", pages.results(reached), OK)
                : page("question", pages.question(reached, Optional.empty(), GivenFields.NONE), OK);
    }

    /** The same answer sent twice leads to the same page: there is nothing to count twice. */
    @PostMapping(AppPaths.DISCOVERY_STATE)
    ModelAndView answer(
            @PathVariable String test, @PathVariable String state, @RequestParam MultiValueMap<String, String> sent) {
        var reached = state(test, state);
        if (pages.isOver(reached)) return to(reached);
        if ("pass".equals(sent.getFirst("action"))) return to(reached.then(Verdict.SKIPPED));
        var challenge = pages.challenge(reached);
        var judgement = Judge.judge(challenge.key(), AnswerReader.read(challenge.form(), sent));
        if (judgement instanceof Judgement.Refused refusal) {
            var page = pages.question(reached, Optional.of(Refusals.key(refusal)), new GivenFields(sent));
            return page("question", page, UNPROCESSABLE_CONTENT);
        }
        return to(reached.then(Verdict.of(judgement.correct(), Circumstances.USUAL)));
    }

    private DiscoveryState state(String test, String text) {
        return pages.read(test, text).orElseThrow(() -> new NotFound("discovery", test));
    }

    private ModelAndView to(DiscoveryState state) {
        return new ModelAndView(SeeOther.to(pages.address(state)));
    }

    private static ModelAndView page(String view, Object page, HttpStatus status) {
        return new ModelAndView("app/discovery/" + view, Map.of("page", page), status);
    }
}
