package pix.web.paths;

import pix.accounts.AccountId;
import pix.campaigns.CampaignId;
import pix.campaigns.ParticipationId;
import pix.organisations.OrganisationId;
import pix.organisations.roll.RollImportId;
import pix.organisations.student.StudentId;
import pix.teams.InvitationId;

/** The pages of Pix Orga: as controllers answer them, and as links, forms and redirects write them. Long, as there are many. */
public final class OrgaPaths {

    private static final String ID = ":\\d{1,18}}";

    public static final String HOME = "/orga";
    public static final String TERMS = "/orga/conditions";
    public static final String SPACES = "/orga/organisations";
    public static final String SPACE = "/orga/{organisation" + ID;
    public static final String JOURNAL = SPACE + "/journal";

    public static final String ACTIVATION = "/demande-administration-sco";
    public static final String ACTIVATION_SENT = ACTIVATION + "/envoi";
    public static final String JOIN = "/invitations/{organisation" + ID + "/{invitation" + ID + "/{code}";

    public static final String CAMPAIGNS = SPACE + "/campagnes";
    public static final String ALL_CAMPAIGNS = CAMPAIGNS + "/toutes";
    public static final String NEW_CAMPAIGN = CAMPAIGNS + "/nouvelle";
    public static final String CAMPAIGN_DELETIONS = CAMPAIGNS + "/suppressions";
    public static final String NEW_CAMPAIGN_DELETION = CAMPAIGN_DELETIONS + "/nouvelle";
    public static final String PARCOURS_LIST = SPACE + "/parcours";
    public static final String PARCOURS = PARCOURS_LIST + "/{parcours}";

    public static final String CAMPAIGN = CAMPAIGNS + "/{campaign" + ID;
    public static final String CAMPAIGN_EDITION = CAMPAIGN + "/modification";
    public static final String CAMPAIGN_ARCHIVES = CAMPAIGN + "/archives";
    public static final String CAMPAIGN_UNARCHIVING = CAMPAIGN + "/desarchivages";
    public static final String QR_CODE = CAMPAIGN + "/qr.svg";
    public static final String LIVE = CAMPAIGN + "/direct";
    public static final String ACTIVITY = CAMPAIGN + "/activite";
    public static final String COLLECTIVE_RESULTS = CAMPAIGN + "/resultats-collectifs";
    public static final String ANALYSIS = CAMPAIGN + "/analyse";
    public static final String EXPORT_CSV = CAMPAIGN + "/export.csv";
    public static final String EXPORT_ODS = CAMPAIGN + "/export.ods";
    public static final String PARTICIPANTS = CAMPAIGN + "/participants";
    public static final String PARTICIPANT = PARTICIPANTS + "/{participation" + ID;
    public static final String PARTICIPANT_REMOVAL = PARTICIPANT + "/retrait";

    public static final String CLASSES = SPACE + "/classes";
    public static final String CLASS_SHEET = CLASSES + "/{group}";
    public static final String CLASS_SHEET_CSV = CLASS_SHEET + "/fiche.csv";
    public static final String CLASS_SHEET_ODS = CLASS_SHEET + "/fiche.ods";

    public static final String CERTIFICATIONS = SPACE + "/certifications";
    public static final String CLASS_RESULTS_CSV = CERTIFICATIONS + "/{group}/resultats.csv";
    public static final String CLASS_RESULTS_ODS = CERTIFICATIONS + "/{group}/resultats.ods";

    public static final String STUDENTS = SPACE + "/eleves";
    public static final String PASSWORDS = STUDENTS + "/mots-de-passe";
    public static final String STUDENT_DELETIONS = STUDENTS + "/suppressions";
    public static final String CLAIMS = STUDENTS + "/demandes";
    public static final String CLAIM = CLAIMS + "/{claimant" + ID + "/{student" + ID;
    public static final String STUDENT = STUDENTS + "/{student" + ID;
    public static final String STUDENT_NUMBER = STUDENT + "/numero";
    public static final String STUDENT_ACCOUNT = STUDENT + "/compte";
    public static final String STUDENT_USERNAME = STUDENT_ACCOUNT + "/identifiant";
    public static final String STUDENT_PASSWORDS = STUDENT_ACCOUNT + "/mots-de-passe";

    public static final String IMPORTS = SPACE + "/imports";
    public static final String IMPORT_TEMPLATE = IMPORTS + "/modele-import.csv";
    public static final String ROLL_IMPORT = IMPORTS + "/{id" + ID;
    public static final String IMPORT_CONFIRMATIONS = ROLL_IMPORT + "/confirmations";
    public static final String IMPORT_ABANDONS = ROLL_IMPORT + "/abandons";

    public static final String TEAM = SPACE + "/equipe";
    public static final String LEAVING = TEAM + "/depart";
    public static final String MEMBER_ROLE = TEAM + "/{account" + ID + "/role";
    public static final String MEMBER_REMOVAL = TEAM + "/{account" + ID + "/retrait";
    public static final String INVITATIONS = TEAM + "/invitations";
    public static final String NEW_INVITATION = INVITATIONS + "/nouvelle";
    public static final String INVITATION_SENDINGS = INVITATIONS + "/{invitation" + ID + "/envois";
    public static final String INVITATION_CANCELLING = INVITATIONS + "/{invitation" + ID + "/annulation";

    private OrgaPaths() {}

    public static String space(OrganisationId organisation) {
        return Route.filled(SPACE, organisation);
    }

    public static String journal(OrganisationId organisation) {
        return Route.filled(JOURNAL, organisation);
    }

    public static String join(OrganisationId organisation, InvitationId invitation, String code) {
        return Route.filled(JOIN, organisation, invitation, code);
    }

    public static String campaigns(OrganisationId organisation) {
        return Route.filled(CAMPAIGNS, organisation);
    }

    public static String allCampaigns(OrganisationId organisation) {
        return Route.filled(ALL_CAMPAIGNS, organisation);
    }

    public static String newCampaign(OrganisationId organisation) {
        return Route.filled(NEW_CAMPAIGN, organisation);
    }

    public static String campaignDeletions(OrganisationId organisation) {
        return Route.filled(CAMPAIGN_DELETIONS, organisation);
    }

    public static String newCampaignDeletion(OrganisationId organisation) {
        return Route.filled(NEW_CAMPAIGN_DELETION, organisation);
    }

    public static String parcoursList(OrganisationId organisation) {
        return Route.filled(PARCOURS_LIST, organisation);
    }

    public static String parcours(OrganisationId organisation, String parcours) {
        return Route.filled(PARCOURS, organisation, parcours);
    }

    public static String campaign(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(CAMPAIGN, organisation, campaign);
    }

    public static String campaignEdition(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(CAMPAIGN_EDITION, organisation, campaign);
    }

    public static String campaignArchives(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(CAMPAIGN_ARCHIVES, organisation, campaign);
    }

    public static String campaignUnarchiving(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(CAMPAIGN_UNARCHIVING, organisation, campaign);
    }

    public static String qrCode(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(QR_CODE, organisation, campaign);
    }

    public static String live(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(LIVE, organisation, campaign);
    }

    public static String activity(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(ACTIVITY, organisation, campaign);
    }

    public static String collectiveResults(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(COLLECTIVE_RESULTS, organisation, campaign);
    }

    public static String analysis(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(ANALYSIS, organisation, campaign);
    }

    public static String exportCsv(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(EXPORT_CSV, organisation, campaign);
    }

    public static String exportOds(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(EXPORT_ODS, organisation, campaign);
    }

    public static String participants(OrganisationId organisation, CampaignId campaign) {
        return Route.filled(PARTICIPANTS, organisation, campaign);
    }

    public static String participant(OrganisationId organisation, CampaignId campaign, ParticipationId participation) {
        return Route.filled(PARTICIPANT, organisation, campaign, participation);
    }

    public static String participantRemoval(
            OrganisationId organisation, CampaignId campaign, ParticipationId participation) {
        return Route.filled(PARTICIPANT_REMOVAL, organisation, campaign, participation);
    }

    public static String certifications(OrganisationId organisation) {
        return Route.filled(CERTIFICATIONS, organisation);
    }

    public static String classResultsCsv(OrganisationId organisation, String group) {
        return Route.filled(CLASS_RESULTS_CSV, organisation, group);
    }

    public static String classResultsOds(OrganisationId organisation, String group) {
        return Route.filled(CLASS_RESULTS_ODS, organisation, group);
    }

    public static String classes(OrganisationId organisation) {
        return Route.filled(CLASSES, organisation);
    }

    public static String classSheet(OrganisationId organisation, String group) {
        return Route.filled(CLASS_SHEET, organisation, group);
    }

    public static String classSheetCsv(OrganisationId organisation, String group) {
        return Route.filled(CLASS_SHEET_CSV, organisation, group);
    }

    public static String classSheetOds(OrganisationId organisation, String group) {
        return Route.filled(CLASS_SHEET_ODS, organisation, group);
    }

    public static String students(OrganisationId organisation) {
        return Route.filled(STUDENTS, organisation);
    }

    public static String passwords(OrganisationId organisation) {
        return Route.filled(PASSWORDS, organisation);
    }

    public static String studentDeletions(OrganisationId organisation) {
        return Route.filled(STUDENT_DELETIONS, organisation);
    }

    public static String claims(OrganisationId organisation) {
        return Route.filled(CLAIMS, organisation);
    }

    public static String claim(OrganisationId organisation, OrganisationId claimant, StudentId student) {
        return Route.filled(CLAIM, organisation, claimant, student);
    }

    public static String student(OrganisationId organisation, StudentId student) {
        return Route.filled(STUDENT, organisation, student);
    }

    public static String studentNumber(OrganisationId organisation, StudentId student) {
        return Route.filled(STUDENT_NUMBER, organisation, student);
    }

    public static String studentAccount(OrganisationId organisation, StudentId student) {
        return Route.filled(STUDENT_ACCOUNT, organisation, student);
    }

    public static String studentUsername(OrganisationId organisation, StudentId student) {
        return Route.filled(STUDENT_USERNAME, organisation, student);
    }

    public static String studentPasswords(OrganisationId organisation, StudentId student) {
        return Route.filled(STUDENT_PASSWORDS, organisation, student);
    }

    public static String imports(OrganisationId organisation) {
        return Route.filled(IMPORTS, organisation);
    }

    public static String importTemplate(OrganisationId organisation) {
        return Route.filled(IMPORT_TEMPLATE, organisation);
    }

    public static String rollImport(RollImportId id) {
        return Route.filled(ROLL_IMPORT, id.organisation(), id.value());
    }

    public static String importConfirmations(RollImportId id) {
        return Route.filled(IMPORT_CONFIRMATIONS, id.organisation(), id.value());
    }

    public static String importAbandons(RollImportId id) {
        return Route.filled(IMPORT_ABANDONS, id.organisation(), id.value());
    }

    public static String team(OrganisationId organisation) {
        return Route.filled(TEAM, organisation);
    }

    public static String leaving(OrganisationId organisation) {
        return Route.filled(LEAVING, organisation);
    }

    public static String memberRole(OrganisationId organisation, AccountId account) {
        return Route.filled(MEMBER_ROLE, organisation, account);
    }

    public static String memberRemoval(OrganisationId organisation, AccountId account) {
        return Route.filled(MEMBER_REMOVAL, organisation, account);
    }

    public static String invitations(OrganisationId organisation) {
        return Route.filled(INVITATIONS, organisation);
    }

    public static String newInvitation(OrganisationId organisation) {
        return Route.filled(NEW_INVITATION, organisation);
    }

    public static String invitationSendings(OrganisationId organisation, InvitationId invitation) {
        return Route.filled(INVITATION_SENDINGS, organisation, invitation);
    }

    public static String invitationCancelling(OrganisationId organisation, InvitationId invitation) {
        return Route.filled(INVITATION_CANCELLING, organisation, invitation);
    }
}
