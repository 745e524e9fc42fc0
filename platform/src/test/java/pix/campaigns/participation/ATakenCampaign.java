package pix.campaigns.participation;

import static pix.campaigns.participation.JoinOutcome.Reason.*;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import pix.accounts.Person;
import pix.campaigns.ADraft;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.organisations.Member;
import pix.testing.Organisations;
import pix.testing.People;
import pix.testing.TestClock;

/** A campaign of a school on a few skills, and Ada who takes part in it. */
abstract class ATakenCampaign {

    @Autowired
    CreateCampaign create;

    @Autowired
    JoinCampaign join;

    @Autowired
    ShareResults share;

    @Autowired
    TryAgain again;

    @Autowired
    Figures figures;

    @Autowired
    ParticipationViews views;

    @Autowired
    APupil pupil;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Member teacher;
    Person ada;
    Campaign campaign;

    @BeforeEach
    void a_campaign_that_may_be_sent_again() {
        teacher = organisations.administrator(organisations.sendingAgain(), people.ada());
        ada = people.ada();
        campaign = created(ADraft.assessment(teacher.account()).severalSendings(true));
    }

    Campaign created(ADraft draft) {
        return ((Kept) create.create(teacher, draft.draft())).campaign();
    }
}
