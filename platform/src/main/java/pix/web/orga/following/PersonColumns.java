package pix.web.orga.following;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pix.campaigns.Campaign;
import pix.campaigns.participation.Participation;
import pix.documents.Cell;
import pix.documents.Column;
import pix.organisations.Organisation;
import pix.organisations.OrganisationKind;
import pix.organisations.student.Homonym;
import pix.organisations.student.StudentId;

/**
 * The columns that say which campaign it is and who takes part, before those that tell the results: rules O7.2 and O7.3.
 *
 * @param numbers the student numbers of higher education, by student
 * @param homonyms those whose name another participant has too, by student: only then there is a column for them
 */
record PersonColumns(
        ExportWords words,
        Organisation organisation,
        Campaign campaign,
        Map<StudentId, String> numbers,
        Map<StudentId, Homonym> homonyms) {

    List<Column<Participation>> ofCampaign() {
        return List.of(
                words.column("organisation", _ -> Cell.of(organisation.name())),
                words.column("campaign", _ -> Cell.of(campaign.id().value())),
                words.column("code", _ -> Cell.of(campaign.code())),
                words.column("name", _ -> Cell.of(campaign.name())));
    }

    List<Column<Participation>> ofPerson() {
        var columns = new ArrayList<Column<Participation>>();
        columns.add(words.column("lastname", one -> Cell.of(one.lastName())));
        columns.add(words.column("firstname", one -> Cell.of(one.firstName())));
        if (organisation.managesStudents())
            columns.add(words.column("group." + organisation.kind(), one -> Cell.of(one.group())));
        if (organisation.managesStudents() && organisation.kind() == OrganisationKind.SUP)
            columns.add(words.column("number", this::number));
        if (!homonyms.isEmpty())
            columns.add(
                    words.column("homonym", one -> HomonymCell.of(one.student().map(homonyms::get))));
        campaign.identifier()
                .map(asked -> new Column<Participation>(
                        asked.label(), one -> Cell.of(one.identifier().orElse(""))))
                .ifPresent(columns::add);
        return columns;
    }

    private Cell number(Participation one) {
        return Cell.of(one.student().map(numbers::get).orElse(""));
    }
}
