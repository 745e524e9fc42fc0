package pix.web.paths;

import org.springframework.stereotype.Component;
import pix.accounts.AccountLetterLinks;
import pix.accounts.Token;
import pix.assessment.report.ReportLetterLinks;
import pix.certification.CentreId;
import pix.organisations.OrganisationId;
import pix.organisations.student.ClaimLetterLinks;
import pix.teams.Invitation;
import pix.teams.TeamLetterLinks;

/** Tells those who write letters where our pages are: an address is written once. */
@Component
class LetterLinks implements AccountLetterLinks, ReportLetterLinks, TeamLetterLinks, ClaimLetterLinks {

    @Override
    public String signUp() {
        return AppPaths.SIGN_UP;
    }

    @Override
    public String signUpConfirmation(Token token) {
        return AppPaths.signUpConfirmation(token);
    }

    @Override
    public String logIn() {
        return AppPaths.LOG_IN;
    }

    @Override
    public String logIn(String next) {
        return AppPaths.logIn(next);
    }

    @Override
    public String forgottenPassword() {
        return AppPaths.FORGOTTEN_PASSWORD;
    }

    @Override
    public String newPassword(Token token) {
        return AppPaths.newPassword(token);
    }

    @Override
    public String emailConfirmation(Token token) {
        return AppPaths.emailConfirmation(token);
    }

    @Override
    public String contact() {
        return AppPaths.HELP_CONTACT;
    }

    @Override
    public String mine() {
        return AppPaths.MY_REPORTS;
    }

    @Override
    public String invitation(Invitation invitation) {
        var number = invitation.space().value();
        return switch (invitation.space().kind()) {
            case ORGANISATION -> OrgaPaths.join(new OrganisationId(number), invitation.id(), invitation.code());
            case CENTRE -> CertifPaths.join(new CentreId(number), invitation.id(), invitation.code());
        };
    }

    @Override
    public String ownSchools() {
        return AppPaths.ACCOUNT_SCHOOLS;
    }

    @Override
    public String students(OrganisationId claimant) {
        return OrgaPaths.students(claimant);
    }

    @Override
    public String claims(OrganisationId holder) {
        return OrgaPaths.claims(holder);
    }
}
