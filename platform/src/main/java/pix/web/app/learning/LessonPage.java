package pix.web.app.learning;

import pix.bank.framework.Text;

/** A whole lesson, with the topic that it teaches. */
public record LessonPage(Text topic, LessonView lesson) {}
