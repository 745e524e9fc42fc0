/** A portal of information services that really work: timetables, routes, official texts, pictures. */
@NullMarked
package pix.bank.families.services;

import org.jspecify.annotations.NullMarked;
