package pix.web.orga.following;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pix.campaigns.Campaign;
import pix.campaigns.IdentifierAsked;
import pix.campaigns.following.Participant;
import pix.documents.CsvCell;
import pix.organisations.Organisation;
import pix.organisations.OrganisationKind;

/**
 * The cells that name a participant, before those that tell the results: orga.md 7.2 and 7.3.
 *
 * @param numbers the student numbers of higher education, by student
 */
record PersonCells(ExportWords words, Organisation organisation, Campaign campaign, Map<Long, String> numbers) {

    List<String> headings() {
        var cells = new ArrayList<>(List.of(words.heading("lastname"), words.heading("firstname")));
        if (organisation.managesStudents()) cells.add(words.heading("group." + organisation.kind()));
        if (hasNumbers()) cells.add(words.heading("number"));
        campaign.identifier().map(IdentifierAsked::label).map(CsvCell::text).ifPresent(cells::add);
        return cells;
    }

    List<String> of(Participant participant) {
        var cells =
                new ArrayList<>(List.of(CsvCell.text(participant.lastName()), CsvCell.text(participant.firstName())));
        if (organisation.managesStudents()) cells.add(ExportWords.optional(participant.group()));
        if (hasNumbers()) cells.add(ExportWords.optional(participant.student().map(numbers::get)));
        if (campaign.identifier().isPresent()) cells.add(ExportWords.optional(participant.identifier()));
        return cells;
    }

    private boolean hasNumbers() {
        return organisation.managesStudents() && organisation.kind() == OrganisationKind.SUP;
    }
}
