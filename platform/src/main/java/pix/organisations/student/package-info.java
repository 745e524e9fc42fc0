/** Those whom an organisation follows: who they are, which account is theirs, and whether they are certifiable. */
@NamedInterface("student")
@NullMarked
package pix.organisations.student;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
