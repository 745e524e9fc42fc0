package pix.web.paths;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import pix.accounts.Token;
import pix.assessment.AttemptId;
import pix.organisations.OrganisationId;

/** The pages of learners: as controllers answer them, and as links, forms and redirects write them. */
public final class AppPaths {

    private static final String ID = ":\\d{1,18}}";

    public static final String HOME = "/";
    public static final String ACCESSIBILITY = "/accessibilite";
    public static final String PRIVACY = "/donnees-personnelles";
    public static final String TERMS = "/conditions-d-utilisation";
    public static final String LEGAL = "/mentions-legales";
    public static final String OUTBOX = "/courriels";

    public static final String HELP = "/aide";
    public static final String HELP_PARCOURS = HELP + "/parcours";
    public static final String HELP_CONTACT = HELP + "/contact";
    public static final String HELP_SHELF = HELP + "/tout/{shelf}";
    public static final String HELP_ARTICLE = HELP + "/{slug}";

    public static final String SIGN_UP = "/inscription";
    public static final String SIGN_UP_SENT = SIGN_UP + "/envoi";
    public static final String SIGN_UP_CONFIRMATION = SIGN_UP + "/confirmation/{token}";
    public static final String ROBOT_CHECK = SIGN_UP + "/verification";

    public static final String LOG_IN = "/connexion";
    public static final String LOG_OUT = "/deconnexion";
    public static final String FORGOTTEN_PASSWORD = "/mot-de-passe-oublie";
    public static final String FORGOTTEN_PASSWORD_SENT = FORGOTTEN_PASSWORD + "/envoi";
    public static final String NEW_PASSWORD = "/nouveau-mot-de-passe/{token}";

    public static final String LOG_IN_CODE = LOG_IN + "/code";
    public static final String ACCOUNT = "/mon-compte";
    public static final String ACCOUNT_EMAIL = ACCOUNT + "/adresse";
    public static final String EMAIL_CONFIRMATION = ACCOUNT_EMAIL + "/{token}";
    public static final String ACCOUNT_NAME = ACCOUNT + "/nom";
    public static final String ACCOUNT_DATA = ACCOUNT + "/donnees";
    public static final String ACCOUNT_DATA_FILE = ACCOUNT_DATA + ".json";
    public static final String ACCOUNT_DELETION = ACCOUNT + "/suppression";
    public static final String ACCOUNT_DELETED = "/compte-supprime";
    public static final String MY_REPORTS = ACCOUNT + "/signalements";
    public static final String ACCOUNT_PASSWORD = ACCOUNT + "/mot-de-passe";
    public static final String SECOND_FACTOR = ACCOUNT + "/code-de-connexion";
    public static final String SECOND_FACTOR_SECRETS = SECOND_FACTOR + "/secrets";
    public static final String SECOND_FACTOR_CONFIRMATIONS = SECOND_FACTOR + "/confirmations";
    public static final String SECOND_FACTOR_PAPERS = SECOND_FACTOR + "/codes-de-secours";
    public static final String SECOND_FACTOR_END = SECOND_FACTOR + "/arret";
    public static final String ACCOUNT_LANGUAGE = ACCOUNT + "/langue";
    public static final String ACCOUNT_LOG_OUT = ACCOUNT + "/deconnexion";
    public static final String ACCOUNT_SCHOOLS = ACCOUNT + "#etablissements";
    public static final String ACCOUNT_CLAIM = ACCOUNT + "/etablissements/{claimant" + ID;

    public static final String COMPETENCES = "/competences";
    public static final String COMPETENCE = COMPETENCES + "/{code}";
    public static final String COMPETENCE_TESTS = COMPETENCE + "/tests";
    public static final String COMPETENCE_RESET = COMPETENCE + "/remise-a-zero";

    public static final String MY_PARCOURS = "/parcours";
    public static final String CAMPAIGNS = "/campagnes";
    public static final String CAMPAIGN = CAMPAIGNS + "/{code}";
    public static final String CAMPAIGN_PRESENTATION = CAMPAIGN + "/presentation";
    public static final String CAMPAIGN_IDENTITY = CAMPAIGN + "/identite";
    public static final String CAMPAIGN_SIGN_UP = CAMPAIGN + "/inscription";
    public static final String PARTICIPATIONS = CAMPAIGN + "/participations";
    public static final String CAMPAIGN_RESULTS = CAMPAIGN + "/resultats";
    public static final String CAMPAIGN_PROFILE = CAMPAIGN + "/profil";
    public static final String SENDINGS = CAMPAIGN + "/envois";
    public static final String RETRIES = CAMPAIGN + "/reprises";

    public static final String LESSON = "/lecons/{topic}";
    public static final String MY_TUTORIALS = "/mes-tutos";
    public static final String SAVED_TUTORIALS = MY_TUTORIALS + "/enregistres";
    public static final String TUTORIAL_SAVING = MY_TUTORIALS + "/{tutorial}/enregistrement";
    public static final String TUTORIAL_RATING = MY_TUTORIALS + "/{tutorial}/avis";

    public static final String DISCOVERY = "/decouverte/{test}";
    public static final String DISCOVERY_STATE = DISCOVERY + "/{state}";

    public static final String ATTEMPT = "/tests/{attempt}";
    public static final String QUESTION = ATTEMPT + "/question";
    public static final String TIMER = ATTEMPT + "/chronometre";
    public static final String CHECKPOINT = ATTEMPT + "/bilan";
    public static final String RULES = ATTEMPT + "/regles";
    public static final String RULES_SCREEN = RULES + "/{screen}";
    public static final String ATTEMPT_RESULTS = ATTEMPT + "/resultats";
    public static final String ANSWERS = ATTEMPT + "/reponses";
    public static final String ANSWER = ANSWERS + "/{position}";
    public static final String REPORTS = ATTEMPT + "/signalements";
    public static final String NEW_REPORT = REPORTS + "/nouveau";

    public static final String SCENES = "/epreuves";
    public static final String SCENE_WEB = SCENES + "/{token}/web";
    public static final String SCENE_PAGE = SCENE_WEB + "/{host}/**";
    public static final String SCENE_FILE = SCENES + "/{token}/fichiers/{name}";

    private AppPaths() {}

    public static String helpShelf(String shelf) {
        return Route.filled(HELP_SHELF, shelf);
    }

    public static String helpArticle(String slug) {
        return Route.filled(HELP_ARTICLE, slug);
    }

    public static String signUpConfirmation(Token token) {
        return Route.filled(SIGN_UP_CONFIRMATION, token.value());
    }

    /** @param next the page that comes after the log-in */
    public static String logIn(String next) {
        return LOG_IN + "?retour=" + URLEncoder.encode(next, UTF_8);
    }

    /** @param next the page that comes after the log-in */
    public static String logInCode(String next) {
        return LOG_IN_CODE + "?retour=" + URLEncoder.encode(next, UTF_8);
    }

    public static String emailConfirmation(Token token) {
        return Route.filled(EMAIL_CONFIRMATION, token.value());
    }

    public static String newPassword(Token token) {
        return Route.filled(NEW_PASSWORD, token.value());
    }

    public static String accountClaim(OrganisationId claimant) {
        return Route.filled(ACCOUNT_CLAIM, claimant);
    }

    public static String lesson(String topic) {
        return Route.filled(LESSON, topic);
    }

    public static String tutorialSaving(String tutorial) {
        return Route.filled(TUTORIAL_SAVING, tutorial);
    }

    public static String tutorialRating(String tutorial) {
        return Route.filled(TUTORIAL_RATING, tutorial);
    }

    public static String competence(String code) {
        return Route.filled(COMPETENCE, code);
    }

    public static String competenceTests(String code) {
        return Route.filled(COMPETENCE_TESTS, code);
    }

    public static String competenceReset(String code) {
        return Route.filled(COMPETENCE_RESET, code);
    }

    public static String campaign(String code) {
        return Route.filled(CAMPAIGN, code);
    }

    public static String campaignIdentity(String code) {
        return Route.filled(CAMPAIGN_IDENTITY, code);
    }

    public static String campaignSignUp(String code) {
        return Route.filled(CAMPAIGN_SIGN_UP, code);
    }

    public static String participations(String code) {
        return Route.filled(PARTICIPATIONS, code);
    }

    public static String campaignResults(String code) {
        return Route.filled(CAMPAIGN_RESULTS, code);
    }

    public static String campaignProfile(String code) {
        return Route.filled(CAMPAIGN_PROFILE, code);
    }

    public static String sendings(String code) {
        return Route.filled(SENDINGS, code);
    }

    public static String retries(String code) {
        return Route.filled(RETRIES, code);
    }

    public static String discovery(String test) {
        return Route.filled(DISCOVERY, test);
    }

    public static String discoveryState(String test, String state) {
        return Route.filled(DISCOVERY_STATE, test, state);
    }

    public static String attempt(AttemptId attempt) {
        return Route.filled(ATTEMPT, attempt);
    }

    public static String question(AttemptId attempt) {
        return Route.filled(QUESTION, attempt);
    }

    public static String timer(AttemptId attempt) {
        return Route.filled(TIMER, attempt);
    }

    public static String checkpoint(AttemptId attempt) {
        return Route.filled(CHECKPOINT, attempt);
    }

    public static String rules(AttemptId attempt) {
        return Route.filled(RULES, attempt);
    }

    public static String rulesScreen(AttemptId attempt, int screen) {
        return Route.filled(RULES_SCREEN, attempt, screen);
    }

    public static String attemptResults(AttemptId attempt) {
        return Route.filled(ATTEMPT_RESULTS, attempt);
    }

    public static String answers(AttemptId attempt) {
        return Route.filled(ANSWERS, attempt);
    }

    public static String answer(AttemptId attempt, int position) {
        return Route.filled(ANSWER, attempt, position);
    }

    public static String reports(AttemptId attempt) {
        return Route.filled(REPORTS, attempt);
    }

    public static String newReport(AttemptId attempt) {
        return Route.filled(NEW_REPORT, attempt);
    }

    /** Where the pages of a small web are, each under its host. */
    public static String sceneWeb(String key) {
        return Route.filled(SCENE_WEB, key);
    }

    public static String sceneFile(String key, String name) {
        return Route.filled(SCENE_FILE, key, name);
    }
}
