package org.carepurse.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.ADULT_SOCIAL_CARE;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.ledger.Ledger;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class CreditNotesTest {

    private CarePurseInstance instance;
    private EquipmentBought chair;

    @BeforeEach
    void aChair(CarePurseInstance running) {
        instance = running;
        chair = new EquipmentBought(instance);
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void D3_refund_over_mixed_funding_and_a_closed_year() {
        assertThat(chair.left(OTHER_NHS)).isEqualTo(NONE);
        assertThat(chair.left(ADULT_SOCIAL_CARE)).isEqualTo(pounds("100"));

        chair.credit("150").value();
        assertThat(chair.left(OTHER_NHS)).isEqualTo(pounds("100"));
        assertThat(chair.left(ADULT_SOCIAL_CARE)).isEqualTo(pounds("150"));
        assertThat(chair.owed()).isEqualTo(pounds("450"));

        chair.closeTheNhsYear();
        assertThat(chair.recovered()).isEqualTo(pounds("100"));
        chair.credit("150").value();
        assertThat(chair.left(OTHER_NHS)).isEqualTo(NONE);
        assertThat(chair.left(ADULT_SOCIAL_CARE)).isEqualTo(pounds("200"));
        assertThat(chair.recovered()).isEqualTo(pounds("200"));

        InvoiceSight.Line line = chair.sight().line(1);
        assertThat(line.approved()).isEqualTo(pounds("600"));
        assertThat(line.credits())
                .extracting(InvoiceSight.Credit::amount)
                .containsExactly(pounds("150"), pounds("150"));
        assertThat(instance.get(Ledger.class).prove().holds()).isTrue();
    }

    @Test
    void pennies_balance_however_often_it_is_credited() {
        chair.credit("0.01").value();
        chair.credit("0.01").value();
        chair.credit("99.99").value();
        assertThat(chair.left()).isEqualTo(pounds("200.01"));
        assertThat(chair.owed()).isEqualTo(pounds("499.99"));
    }

    @Test
    void credits_all_that_was_approved_and_not_a_penny_more() {
        assertThat(chair.credit("600.01").why().code()).isEqualTo("more-than-can-be-credited");
        chair.credit("600").value();
        assertThat(chair.left()).isEqualTo(pounds("700"));
        Outcome<String> more = chair.credit("0.01");
        assertThat(more.why().code()).isEqualTo("more-than-can-be-credited");
        assertThat(more.why().facts()).containsEntry("left", "£0.00");
    }

    @Test
    void the_commissioner_credits_on_evidence_and_everybody_sees_who_did() {
        chair.credit(chair.plan().finance(), RequestKey.fresh(), "20").value();
        chair.credit("30").value();
        assertThat(chair.sight().line(1).credits())
                .extracting(InvoiceSight.Credit::ground)
                .containsExactly(CreditGround.ON_EVIDENCE, CreditGround.GIVEN);
        assertThat(chair.sight().credited()).isEqualTo(pounds("50"));
    }

    @Test
    void neither_the_person_nor_a_co_ordinator_gives_credits() {
        List.of(chair.plan().holder(), chair.plan().coordinator())
                .forEach(someone -> assertThatThrownBy(() -> chair.credit(someone, RequestKey.fresh(), "20"))
                        .isInstanceOf(NotAllowed.class));
    }

    @Test
    void the_same_request_twice_is_one_credit() {
        RequestKey key = RequestKey.fresh();
        Outcome<String> first = chair.credit(chair.provider(), key, "20");
        assertThat(chair.credit(chair.provider(), key, "20")).isEqualTo(first);
        assertThat(chair.owed()).isEqualTo(pounds("580"));
        assertThatThrownBy(() -> chair.credit(chair.provider(), key, "21")).isInstanceOf(WrongInput.class);
    }

    @Test
    void many_at_once_never_credit_more_than_was_approved() {
        List<CompletableFuture<Outcome<String>>> all = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> chair.credit("250")))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).filter(Outcome::isDone))
                .hasSize(2);
        assertThat(chair.owed()).isEqualTo(pounds("100"));
    }

    @Test
    void refuses_what_is_on_its_way_to_the_provider() {
        chair.sent("590");
        assertThat(chair.credit("10.01").why().code()).isEqualTo("credit-on-its-way");
        assertThat(chair.credit("10").isDone()).isTrue();
    }

    @Test
    void asks_again_for_what_cannot_be_meant() {
        assertThatThrownBy(() -> chair.credit("0")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new GiveCredit("INV", 1, pounds("1"), " ")).isInstanceOf(WrongInput.class);
        GiveCredit noSuchLine = new GiveCredit(chair.seen().reference(), 2, pounds("1"), "Too much");
        assertThatThrownBy(() -> instance.get(CreditNotes.class).give(chair.provider(), RequestKey.fresh(), noSuchLine))
                .isInstanceOf(NotFound.class);
    }
}
