package pix.architecture.wrong.engine;

import org.springframework.context.ApplicationContext;

record KnowsSpring(ApplicationContext context) {}
