package pix.architecture.wrong.notpure;

import org.springframework.context.ApplicationEventPublisher;

record PureInName(ApplicationEventPublisher events) {}
