/** The framework of competences: areas, competences, topics and skills, as published. */
@NullMarked
package pix.bank.framework;

import org.jspecify.annotations.NullMarked;
