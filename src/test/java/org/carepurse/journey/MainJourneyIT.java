package org.carepurse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.carepurse.testing.InBrowser;
import org.junit.jupiter.api.Test;

/** The main job from end to end, twice: with nothing but a keyboard, and in a browser that runs no script. */
class MainJourneyIT {

    @Test
    @InBrowser
    void can_be_done_with_the_keyboard_alone(Page page) {
        Examination examination = new Examination(page, "journey");
        MainJob job = new MainJob(new Keyboard(page).lookingAtEachPage(arrived -> examination.look()), Story.SAMUEL);
        fromFundingToOwed(job);
        assertThat(examination.problems()).isEmpty();
    }

    @Test
    @InBrowser(script = false)
    void can_be_done_without_script(Page page) {
        MainJob job = new MainJob(new Pointer(page), Story.JOAN);
        job.coordinatorCompletesThePlan();
        job.holderAgrees();
        fromFundingToOwed(job);
    }

    private static void fromFundingToOwed(MainJob job) {
        job.commissionerApprovesAndFunds();
        job.holderSortsTheMoney();
        job.holderOrders();
        job.holderSeesItSetAside();
        job.providerAccepts();
        job.providerDelivers();
        job.holderConfirms();
        job.providerInvoicesWhatMatches();
        job.everybodySeesTheSameFigures();
    }
}
