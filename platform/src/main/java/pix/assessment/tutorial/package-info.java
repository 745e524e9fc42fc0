/** What learners say of tutorials: which they keep for later, which were useful. */
@NamedInterface("tutorial")
@NullMarked
package pix.assessment.tutorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
