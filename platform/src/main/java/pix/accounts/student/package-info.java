/** What a school does for its pupils' accounts: another login beside the first, and passwords that open once. */
@NamedInterface("student")
@NullMarked
package pix.accounts.student;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
