package pix.web.orga.following;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.campaigns.following.Evolution;
import pix.campaigns.participation.Participation;
import pix.engine.scoring.Stages;
import pix.organisations.student.Homonym;
import pix.organisations.student.StudentId;
import pix.web.paths.OrgaPaths;

/**
 * The participants of a campaign, some at a time.
 *
 * @param groups the classes of those who take part, to choose from
 * @param badges the names of those that can be won, by key
 * @param homonyms what tells those apart whose name is another one's too, by student
 * @param found how many the filters select
 * @param page from 1
 */
public record ParticipantsPage(
        CampaignHead head,
        SelectionForm filters,
        List<String> groups,
        Map<String, String> badges,
        List<Participation> participants,
        Map<StudentId, Homonym> homonyms,
        int found,
        int page,
        int pages) {

    /** The address of the sheet of the class, where one class is looked at. */
    public Optional<String> sheetOfClass() {
        var organisation = head.member().organisation();
        if (!organisation.managesStudents() || filters.groups().size() != 1) return Optional.empty();
        var group = filters.groups().iterator().next();
        return Optional.of(OrgaPaths.classSheet(organisation.id(), group)).filter(_ -> groups.contains(group));
    }

    public Optional<Homonym> homonym(Participation participant) {
        return participant.student().map(homonyms::get);
    }

    /** How what was sent compares with what was sent before. */
    public Optional<Evolution> evolution(Participation participant) {
        return Evolution.of(participant);
    }

    /** The stages that can be reached, from the one that always is. */
    public int stages() {
        return Stages.USUAL.highest();
    }
}
