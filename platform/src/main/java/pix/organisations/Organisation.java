package pix.organisations;

import java.time.ZoneId;
import java.util.Optional;

/**
 * An organisation as its members know it.
 *
 * @param externalId a school's UAI; anything for the others
 * @param managesStudents its roll is imported, and its campaigns are for those on it
 * @param showsSkills its exports have a column per skill
 * @param severalSendings its assessments may be sent more than once
 * @param timeZone whose days and hours its pages, files and figures show: its own, or that of the installation
 */
public record Organisation(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        Optional<String> externalId,
        boolean managesStudents,
        boolean showsSkills,
        boolean severalSendings,
        Optional<String> documentationUrl,
        ZoneId timeZone) {}
