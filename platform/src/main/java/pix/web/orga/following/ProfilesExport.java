package pix.web.orga.following;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.campaigns.Campaign;
import pix.campaigns.CompetenceLevel;
import pix.campaigns.following.Participant.Sent;
import pix.campaigns.following.Sending;
import pix.documents.CsvCell;
import pix.organisations.Organisation;

/** The lines of the export of a collection of profiles: orga.md 7.3. @param competences their names by code, in order */
record ProfilesExport(
        ExportWords words,
        Organisation organisation,
        Campaign campaign,
        PersonCells person,
        Map<String, String> competences) {

    List<String> headings() {
        var cells = new ArrayList<String>();
        for (var key : List.of("organisation", "campaign", "code", "name")) cells.add(words.heading(key));
        cells.addAll(person.headings());
        for (var key : List.of("profile.shared", "profile.sharedat", "pix", "certifiable", "certifiablecount"))
            cells.add(words.heading(key));
        for (var competence : competences.values()) {
            cells.add(words.heading("one.level", competence));
            cells.add(words.heading("one.pix", competence));
        }
        return cells;
    }

    List<String> line(Sending sending) {
        var participant = sending.participant();
        var cells = new ArrayList<String>();
        cells.add(CsvCell.text(organisation.name()));
        cells.add(CsvCell.number(campaign.id().value()));
        cells.add(CsvCell.text(campaign.code()));
        cells.add(CsvCell.text(campaign.name()));
        cells.addAll(person.of(participant));
        cells.add(words.yesOrNo(participant.sent().isPresent()));
        participant.sent().ifPresentOrElse(sent -> addProfile(sending, sent, cells), () -> addNothing(cells));
        return cells;
    }

    private void addProfile(Sending sending, Sent sent, List<String> cells) {
        cells.add(ExportWords.minute(sent.at()));
        cells.add(CsvCell.number(sent.pix()));
        cells.add(words.yesOrNo(sent.isCertifiable()));
        cells.add(CsvCell.number(sent.certifiableCount()));
        var levels = sending.levels().stream().collect(toMap(CompetenceLevel::code, identity()));
        competences.keySet().forEach(code -> addLevel(Optional.ofNullable(levels.get(code)), cells));
    }

    /** A competence that was not there yet when the profile was sent says nothing. */
    private static void addLevel(Optional<CompetenceLevel> level, List<String> cells) {
        cells.add(level.map(one -> CsvCell.number(one.level())).orElse(ExportWords.NOT_AVAILABLE));
        cells.add(level.map(one -> CsvCell.number(one.pix())).orElse(ExportWords.NOT_AVAILABLE));
    }

    private void addNothing(List<String> cells) {
        cells.addAll(Collections.nCopies(4 + 2 * competences.size(), ExportWords.NOT_AVAILABLE));
    }
}
