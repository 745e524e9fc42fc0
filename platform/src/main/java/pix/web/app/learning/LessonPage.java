package pix.web.app.learning;

import java.util.List;
import pix.bank.framework.Text;

/** A whole lesson, with the topic that it teaches and what there is to learn more. */
public record LessonPage(Text topic, LessonView lesson, TutorialCard card, List<TutorialCard> more) {}
