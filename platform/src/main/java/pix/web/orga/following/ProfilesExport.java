package pix.web.orga.following;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import pix.campaigns.CompetenceLevel;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.Result;
import pix.documents.Cell;
import pix.documents.Column;
import pix.documents.Columns;

/** The columns of the export of a collection of profiles: rule O7.3. @param competences their names by code, in order */
record ProfilesExport(ExportWords words, PersonColumns person, Map<String, String> competences) {

    Columns<Participation> columns() {
        var columns = new ArrayList<Column<Participation>>();
        columns.addAll(person.ofCampaign());
        columns.addAll(person.ofPerson());
        columns.add(words.column("profile.shared", one -> words.yesOrNo(one.isShared())));
        columns.add(words.column(
                "profile.sharedat", one -> one.sharedAt().map(words::minute).orElse(ExportWords.NOT_AVAILABLE)));
        columns.add(sent(words.text("pix"), profile -> Cell.of(profile.pix())));
        columns.add(sent(words.text("certifiable"), profile -> words.yesOrNo(profile.certifiable())));
        columns.add(sent(words.text("certifiablecount"), profile -> Cell.of(profile.certifiableCompetences())));
        competences.forEach((code, name) -> {
            columns.add(level(words.text("one.level", name), code, CompetenceLevel::level));
            columns.add(level(words.text("one.pix", name), code, CompetenceLevel::pix));
        });
        return new Columns<>(columns);
    }

    /** A competence that was not there yet when the profile was sent says nothing. */
    private static Column<Participation> level(String heading, String code, Function<CompetenceLevel, Integer> figure) {
        return sent(
                heading,
                profile -> profile.level(code).map(figure).map(Cell::of).orElse(ExportWords.NOT_AVAILABLE));
    }

    private static Column<Participation> sent(String heading, Function<Result, Cell> cell) {
        return new Column<>(heading, one -> one.result().map(cell).orElse(ExportWords.NOT_AVAILABLE));
    }
}
