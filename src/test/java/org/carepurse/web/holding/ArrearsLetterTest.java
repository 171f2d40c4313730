package org.carepurse.web.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.Frequency;
import org.carepurse.holding.OwnPart;
import org.carepurse.holding.PlanToPay;
import org.carepurse.identity.Language;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The letter to somebody who has paid £256 of the £384 that was due. */
@OnDatabase
class ArrearsLetterTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 1);

    private AnAgreement agreement;

    @BeforeEach
    void an_agreement(CarePurseInstance instance) {
        agreement = AnAgreement.in(instance)
                .of(FundingStream.ADULT_SOCIAL_CARE)
                .heldAs(Holding.THIRD_PARTY)
                .with(new Contribution(pounds("416"), Contribution.Basis.NET))
                .accepted();
    }

    @Test
    void it_says_what_is_missing_that_it_is_no_overspend_and_that_care_goes_on() {
        String letter = letter(Language.ENGLISH, paidAhead("0"), Optional.empty());
        assertThat(letter)
                .containsSubsequence(
                        "£384.00 was due",
                        "you have paid £256.00",
                        "£128.00 is still to be paid",
                        "These are contribution arrears",
                        "You have not spent too much",
                        "Your care goes on",
                        "No other part of your budget is used",
                        "tell your care co-ordinator",
                        agreement.reference())
                .doesNotContain("ahead for you");
    }

    @Test
    void it_says_what_the_commissioner_paid_ahead_and_every_instalment_that_was_agreed() {
        PlanToPay agreed = new PlanToPay(pounds("128"), pounds("50"), Frequency.FOUR_WEEKLY, FIRST);
        assertThat(letter(Language.ENGLISH, paidAhead("128"), Optional.of(agreed)))
                .containsSubsequence(
                        "paid £128.00 of it ahead for you",
                        "you pay it like this",
                        "1 June 2027: £50.00",
                        "29 June 2027: £50.00",
                        "27 July 2027: £28.00")
                .doesNotContain("tell your care co-ordinator");
    }

    @Test
    void it_says_the_same_in_welsh() {
        assertThat(letter(Language.WELSH, paidAhead("128"), Optional.empty()))
                .containsSubsequence("£384.00", "£256.00", "£128.00", "Ôl-ddyledion cyfraniad", "£128.00");
    }

    private static OwnPart paidAhead(String pounds) {
        return new OwnPart(pounds("384"), pounds("256"), NONE.plus(pounds(pounds)), List.of());
    }

    private String letter(Language language, OwnPart ownPart, Optional<PlanToPay> plan) {
        return String.join("\n", new ArrearsLetter(Words.in(language)).about(agreement.sight(), ownPart, plan));
    }
}
