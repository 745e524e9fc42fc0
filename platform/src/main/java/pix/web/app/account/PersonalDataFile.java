package pix.web.app.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.accounts.EmailAddress;
import pix.bank.making.file.Json;

/** What is kept about a person, for another program: moments in universal time, texts in the reader's language. */
final class PersonalDataFile {

    private PersonalDataFile() {}

    static String json(PersonalData data, Instant at, String language) {
        var file = new LinkedHashMap<String, Object>();
        file.put("exportedAt", at.toString());
        file.put("account", account(data));
        file.put("schools", data.schools());
        file.put("teams", data.teams());
        file.put("pix", data.pix());
        file.put(
                "levels",
                data.levels().stream()
                        .map(level -> Map.of(
                                "competence", level.competence().code(), "level", level.level(), "pix", level.pix()))
                        .toList());
        file.put(
                "campaigns",
                data.campaigns().stream().map(part -> campaign(part, language)).toList());
        file.put("tutorials", data.tutorials());
        file.put(
                "reports", data.reports().stream().map(PersonalDataFile::report).toList());
        file.put("answers", answers(data, language));
        return Json.indented(file);
    }

    private static Map<String, Object> account(PersonalData data) {
        var account = new LinkedHashMap<String, Object>();
        account.put("firstName", data.account().firstName());
        account.put("lastName", data.account().lastName());
        put(account, "email", data.account().email().map(EmailAddress::value));
        put(account, "username", data.account().username());
        account.put("language", data.account().locale().getLanguage());
        account.put("openedAt", data.dates().openedAt().toString());
        put(account, "termsAcceptedAt", data.dates().termsAcceptedAt());
        put(account, "emailConfirmedAt", data.dates().emailConfirmedAt());
        return account;
    }

    private static Map<String, Object> campaign(PersonalData.Part part, String language) {
        var campaign = new LinkedHashMap<String, Object>();
        put(campaign, "title", part.title().map(title -> title.in(language)));
        campaign.put("organisation", part.organisation());
        campaign.put("startedAt", part.startedAt().toString());
        put(campaign, "sentAt", part.sentAt());
        put(campaign, "percent", part.percent());
        return campaign;
    }

    private static Map<String, Object> report(PersonalData.Reported said) {
        var report = new LinkedHashMap<String, Object>();
        report.put("at", said.at().toString());
        report.put("words", said.words());
        put(report, "reply", said.reply());
        return report;
    }

    private static List<Map<String, String>> answers(PersonalData data, String language) {
        return data.answers().stream()
                .map(answer -> Map.of(
                        "at", answer.at().toString(),
                        "skill", answer.skill(),
                        "about", answer.statement().in(language),
                        "given", answer.given(),
                        "verdict", answer.verdict()))
                .toList();
    }

    private static void put(Map<String, Object> values, String name, Optional<?> value) {
        value.ifPresent(each -> values.put(name, each instanceof Instant at ? at.toString() : each));
    }
}
