package pix.web.app.learning;

import java.util.Optional;
import pix.bank.framework.Text;

/**
 * A topic in which something was missed.
 *
 * @param missed what the easiest of the missed questions asks one to be able to do
 * @param position of that question in its test, where its correction is read
 * @param lesson what helps with that question
 */
public record TopicToWorkOn(Text title, Text missed, int position, Optional<LessonView> lesson) {}
