package pix.web.admin.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;
import pix.accounts.AccountViews;
import pix.assessment.report.HandledReport;
import pix.bank.web.Markdown;
import pix.content.RunningRelease;

/** Puts the question beside what is said of it. */
@Component
class ReportLines {

    private final RunningRelease release;
    private final AccountViews accounts;

    ReportLines(RunningRelease release, AccountViews accounts) {
        this.release = release;
        this.accounts = accounts;
    }

    List<ReportLine> of(List<HandledReport> reports, Locale locale) {
        var handlers = reports.stream()
                .flatMap(report -> report.handler().stream())
                .distinct()
                .toList();
        var names = accounts.names(handlers);
        return reports.stream()
                .map(report -> line(report, names, locale.getLanguage()))
                .toList();
    }

    private ReportLine line(HandledReport handled, Map<AccountId, String> names, String language) {
        var report = handled.report();
        var skill = release.skill(report.challenge().skill());
        var competence =
                release.framework().competence(skill.skill().competence()).orElseThrow();
        var shown = release.challenge(report.challenge())
                .filter(_ -> report.release().equals(release.id()));
        return new ReportLine(
                handled,
                skill.name(),
                competence.code() + " " + competence.name().in(language),
                shown.map(challenge -> challenge.title())
                        .orElse(skill.statement().in(language)),
                shown.map(challenge -> Markdown.html(challenge.instruction())).orElse(""),
                shown.map(challenge -> challenge.correction().rightAnswer()).orElse(""),
                handled.handler().flatMap(handler -> Optional.ofNullable(names.get(handler))));
    }
}
