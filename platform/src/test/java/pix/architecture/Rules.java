package pix.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static pix.architecture.Kinds.ARE_BEANS;
import static pix.architecture.Kinds.DRAW_LOTS;
import static pix.architecture.Kinds.MAKE_A_MAPPER;
import static pix.architecture.Kinds.NEED_A_RUNNING_APPLICATION;
import static pix.architecture.Kinds.SHOW_A_MOMENT;
import static pix.architecture.Kinds.SPEAK_HTTP;
import static pix.architecture.Kinds.TELL_THE_TIME;

import com.tngtech.archunit.lang.ArchRule;
import java.text.Normalizer;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.servlet.view.RedirectView;
import pix.accounts.password.Password;
import pix.bank.making.file.Json;

/** The rules that Modulith does not know. */
final class Rules {

    static final ArchRule BEAN_OR_PURE = noClasses()
            .that(not(ARE_BEANS))
            .and(not(resideInAPackage("pix.operation..")))
            .should()
            .dependOnClassesThat(NEED_A_RUNNING_APPLICATION)
            .as("a class is a bean or it is pure Java")
            .because("rules without a framework are read, tested and simulated without one");

    static final ArchRule CAPABILITIES_KNOW_NO_PAGE = noClasses()
            .that(not(resideInAnyPackage("..web..", "pix.operation..")))
            .should()
            .dependOnClassesThat(SPEAK_HTTP)
            .because("what one does here is done the same from a page, a job or a command");

    static final ArchRule ONLY_REPOSITORIES_TOUCH_JDBC = noClasses()
            .that(not(Kinds.areOrLieIn(Repository.class)))
            .and(not(resideInAPackage("pix.operation..")))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql.."))
            .because("one finds what is stored where by the plural nouns");

    static final ArchRule ROWS_ARE_READ_WHOLE = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("such a stream holds its connection until it is closed; list() gives it back");

    static final ArchRule NO_REPOSITORY_IN_A_FACE = noClasses()
            .that(resideInAPackage("..web.."))
            .should()
            .beMetaAnnotatedWith(Repository.class)
            .because("a page asks a capability, which owns its tables");

    static final ArchRule ONE_WAY_TO_REDIRECT = noClasses()
            .that()
            .doNotHaveSimpleName("SeeOther")
            .should()
            .callConstructorWhere(target(owner(assignableTo(RedirectView.class))))
            .because(
                    "SeeOther alone knows that a brace in an address is no place to fill, and how letters are written");

    static final ArchRule ONE_WRITER_OF_JSON = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Json.class.getName())
            .should()
            .callCodeUnitWhere(MAKE_A_MAPPER)
            .because(
                    "two writers leave out different things; what is sent to us is read by the mapper that Spring gives");

    static final ArchRule ONE_HOME_OF_ACCENTS = noClasses()
            .that(not(resideInAPackage("pix.engine.writing..")))
            .and(not(type(Password.class)))
            .should()
            .dependOnClassesThat(type(Normalizer.class))
            .because("what counts as the same letter is one decision, written in Letters; a password is kept as typed");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(TELL_THE_TIME)
            .because("what depends on the time is told it, and a test may move it");

    static final ArchRule ONE_HOME_OF_TIME_ZONES = noFields()
            .that()
            .haveRawType(ZoneId.class)
            .and()
            .areDeclaredInClassesThat(not(resideInAPackage("pix.bank..")))
            .should()
            .beStatic()
            .because("where a clock stands is a setting of the installation, or of the organisation");

    static final ArchRule MOMENTS_ARE_SHOWN_IN_ONE_WAY = noClasses()
            .that(not(Kinds.SHOW_MOMENTS))
            .should()
            .callMethodWhere(SHOW_A_MOMENT)
            .because("a page must not depend on the time zone of the machine that makes it");

    static final ArchRule CHANCE_COMES_FROM_A_SEED = noClasses()
            .should()
            .callCodeUnitWhere(DRAW_LOTS)
            .because("what is drawn can be drawn again; a secret is drawn with SecureRandom");

    static final ArchRule CONSTRUCTORS_INJECT = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("what a bean needs is in its constructor, settings in a record");

    static final ArchRule ONE_LOGGER = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "lombok.."))
            .because("we log through SLF4J, and write our constructors");

    static final ArchRule THE_ENGINE_KNOWS_THE_JDK_ONLY = classes()
            .that(resideInAPackage("..engine.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("..engine..", "java..", "org.jspecify.."))
            .because("what judges and scores runs anywhere, a simulator or another platform included");

    static final ArchRule THE_BANK_KNOWS_NO_FRAMEWORK = noClasses()
            .that(resideInAPackage("..bank.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "jakarta..",
                    "pix.accounts..",
                    "pix.assessment..",
                    "pix.content..",
                    "pix.web.."))
            .because("authors check their questions without starting anything");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveNameMatching(".*Utils?")
            .orShould()
            .haveNameMatching(".*(Dto|DTO)")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .because("if a name needs one of these, the thing has no name yet");

    private Rules() {}

    /** Modulith sees cycles between modules, not between the packages of one. */
    static ArchRule noCycleBetween(String packages) {
        return slices().matching(packages).should().beFreeOfCycles();
    }
}
