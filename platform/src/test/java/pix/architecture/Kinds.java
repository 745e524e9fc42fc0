package pix.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.lang.annotation.Annotation;
import java.text.DateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of classes and of calls that the rules speak of. */
final class Kinds {

    /** What only a running application has: its context, its beans, its transactions, its database. */
    static final DescribedPredicate<JavaClass> NEED_A_RUNNING_APPLICATION = describe(
            "need a running application",
            type -> isIn(type, "org\\.springframework\\.(context|beans|boot|core\\.env|jdbc|transaction)|javax?\\.sql")
                    && !type.isAnnotation()
                    && !type.isAssignableTo(Throwable.class));

    /** What only a page knows: requests, cookies, views. A status that an exception wears is an annotation's word. */
    static final DescribedPredicate<JavaClass> SPEAK_HTTP = describe(
            "speak HTTP",
            type -> isIn(type, "org\\.springframework\\.(web|http|security\\.web)|jakarta\\.servlet")
                    && !type.isAnnotation()
                    && !type.isEquivalentTo(HttpStatus.class));

    /** Beans, what is written inside of them, and what Spring calls without having made it. */
    static final DescribedPredicate<JavaClass> ARE_BEANS = areOrLieIn(Component.class);

    static final DescribedPredicate<JavaMethodCall> TELL_THE_TIME =
            describe("tell the time", call -> isNow(call) || isSystemClock(call));

    /** The one formatter of days and hours, and what fills the places of texts with them. */
    static final DescribedPredicate<JavaClass> SHOW_MOMENTS = describe(
            "show moments",
            type -> type.getName().matches("pix\\.(mail\\.MailTexts|web\\.ui\\.(ReaderTime|TextPattern))")
                    || isIn(type, "pix\\.bank"));

    static final DescribedPredicate<JavaMethodCall> SHOW_A_MOMENT = describe(
            "show a moment",
            call -> call.getTargetOwner().isEquivalentTo(DateTimeFormatter.class)
                            && call.getName().matches("ofLocalized.*|withZone")
                    || call.getTargetOwner().isAssignableTo(DateFormat.class)
                    || call.getTargetOwner().isEquivalentTo(ZoneId.class)
                            && call.getName().equals("systemDefault")
                    || call.getTargetOwner().isEquivalentTo(TimeZone.class)
                            && call.getName().equals("getDefault"));

    static final DescribedPredicate<JavaCall<?>> MAKE_A_MAPPER = describe(
            "make a mapper of JSON",
            call -> call.getTargetOwner().isEquivalentTo(JsonMapper.class)
                    && call.getName().matches("<init>|builder|shared"));

    static final DescribedPredicate<JavaCall<?>> DRAW_LOTS = describe(
            "draw lots",
            call -> call.getTargetOwner().isEquivalentTo(Random.class)
                            && isNew(call)
                            && call.getTarget().getRawParameterTypes().isEmpty()
                    || call.getTargetOwner().isEquivalentTo(Math.class)
                            && call.getName().equals("random")
                    || call.getTargetOwner().getName().equals("java.util.concurrent.ThreadLocalRandom"));

    private Kinds() {}

    static DescribedPredicate<JavaClass> areOrLieIn(Class<? extends Annotation> stereotype) {
        return describe("are or lie in a @" + stereotype.getSimpleName(), type -> isOrLiesIn(type, stereotype));
    }

    private static boolean isOrLiesIn(JavaClass type, Class<? extends Annotation> stereotype) {
        return type.isMetaAnnotatedWith(stereotype)
                || type.getEnclosingClass()
                        .map(outer -> isOrLiesIn(outer, stereotype))
                        .orElse(false);
    }

    private static boolean isIn(JavaClass type, String packages) {
        return type.getPackageName().matches("(" + packages + ")(\\..*)?");
    }

    private static boolean isNew(JavaCall<?> call) {
        return call.getName().equals("<init>");
    }

    private static boolean isNow(JavaMethodCall call) {
        var clocked =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getName().equals("now")
                && !clocked;
    }

    private static boolean isSystemClock(JavaMethodCall call) {
        var name = call.getTargetOwner().getSimpleName() + "." + call.getName();
        return Set.of("System.currentTimeMillis", "Clock.systemUTC", "Clock.systemDefaultZone", "Clock.system")
                        .contains(name)
                && !call.getOriginOwner().getSimpleName().equals("ClockConfiguration");
    }
}
