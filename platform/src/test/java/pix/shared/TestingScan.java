package pix.shared;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Brings the parts of tests, which live in no package of the application. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("pix.testing")
class TestingScan {}
