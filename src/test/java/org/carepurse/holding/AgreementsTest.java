package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Granting;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@OnDatabase
class AgreementsTest {

    private CarePurseInstance instance;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
    }

    @ParameterizedTest
    @EnumSource(value = Holding.class, mode = EnumSource.Mode.EXCLUDE, names = "NOTIONAL")
    void every_holding_that_gets_the_cash_first_has_an_agreement_the_person_accepts(Holding holding) {
        AnAgreement agreement = AnAgreement.in(instance).heldAs(holding).accepted();
        assertThat(agreement.sight().agreement().state()).isEqualTo(AgreementState.ACCEPTED);
        assertThat(agreement.sight().payments()).hasSize(14);
        assertThat(agreement.sight().stillToCome()).isEqualTo(AnAgreement.WHOLE);
    }

    @Test
    void a_nominee_may_answer_and_nobody_else_for_the_person() {
        AnAgreement agreement = AnAgreement.in(instance).offered();
        List.of(agreement.plan().finance(), agreement.plan().coordinator(), agreement.aClerk())
                .forEach(someone ->
                        assertThatThrownBy(() -> agreement.accept(someone)).isInstanceOf(NotAllowed.class));
        assertThat(agreement.accept(agreement.plan().aNominee()).isDone()).isTrue();
    }

    @Test
    void money_the_commissioner_keeps_needs_no_agreement() {
        PlanAtWork plan =
                APlan.in(instance).fundedWith(OTHER_NHS, pounds("100")).approved();
        PaymentTerms terms = new PaymentTerms(
                Frequency.ONCE,
                PaidWhen.IN_ADVANCE,
                0,
                WorkingDayRule.NEXT_WORKING_DAY,
                plan.plan().startsOn());
        Outcome<String> offered = instance.get(Agreements.class)
                .offer(
                        plan.finance(),
                        RequestKey.fresh(),
                        new AgreementOffer(
                                plan.reference(),
                                plan.line(OTHER_NHS).reference(),
                                new KeptBy.InAccount(AnAgreement.anAccount("Mine"), List.of("Hari Holder")),
                                terms,
                                Contribution.NONE));
        assertThat(offered.why().code()).isEqualTo("line-is-notional");
    }

    @Test
    void a_line_has_one_agreement_that_counts() {
        AnAgreement agreement = AnAgreement.in(instance).offered();
        assertThat(agreement.offer(agreement.keptBy()).why().code()).isEqualTo("agreement-there-already");
        instance.get(Agreements.class)
                .decline(
                        agreement.plan().holder(),
                        RequestKey.fresh(),
                        new Agreements.Decline(
                                agreement.plan().reference(), agreement.reference(), "Every week please"))
                .value();
        assertThat(agreement.offer(agreement.keptBy()).isDone()).isTrue();
    }

    @Test
    void two_offers_at_once_make_one_agreement() {
        AnAgreement agreement = AnAgreement.in(instance).funded();
        List<CompletableFuture<Outcome<String>>> all = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> agreement.offer(agreement.keptBy())))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).filter(Outcome::isDone))
                .hasSize(1);
    }

    @Test
    void an_answer_is_given_once() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        assertThat(agreement.accept(agreement.plan().holder()).why().code()).isEqualTo("agreement-is-accepted");
        assertThat(instance.get(Agreements.class)
                        .withdraw(
                                agreement.plan().finance(),
                                RequestKey.fresh(),
                                new Agreements.Withdraw(
                                        agreement.plan().reference(), agreement.reference(), "A mistake"))
                        .why()
                        .code())
                .isEqualTo("agreement-is-accepted");
    }

    @Test
    void only_an_approved_organisation_of_the_right_kind_keeps_money() {
        AnAgreement managed = AnAgreement.in(instance).funded();
        String fundHolder = managed.approve(OrganisationKind.FUND_HOLDER);
        assertThat(managed.offer(new KeptBy.ByBureau(fundHolder)).why().code()).isEqualTo("keeper-not-approved");
        AnAgreement elsewhere = AnAgreement.in(instance).funded();
        assertThat(managed.offer(new KeptBy.ByBureau(elsewhere.keeper())).why().code())
                .isEqualTo("keeper-not-approved");
        assertThatThrownBy(() -> managed.offer(new KeptBy.InFund(fundHolder, new SurplusRule(4, 12))))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void nobody_elses_account_can_be_named_as_the_persons_own() {
        AnAgreement first = AnAgreement.in(instance).heldAs(Holding.OWN_ACCOUNT).funded();
        KeptBy account = first.keptBy();
        first.offer(account).value();
        AnAgreement second = AnAgreement.in(instance)
                .among(first.people())
                .heldAs(Holding.OWN_ACCOUNT)
                .funded();
        assertThat(second.offer(account).why().code()).isEqualTo("account-is-anothers");
    }

    @Test
    void an_account_has_one_to_six_signatories() {
        NamedAccount account = AnAgreement.anAccount("Mine");
        assertThatThrownBy(() -> new KeptBy.InAccount(account, List.of(" "))).isInstanceOf(WrongInput.class);
        assertThat(new KeptBy.InAccount(account, List.of("A", "B", "C", "D", "E", "F", "F")).signatories())
                .hasSize(6);
        assertThatThrownBy(() -> new KeptBy.InAccount(account, List.of("A", "B", "C", "D", "E", "F", "G")))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void the_same_key_twice_offers_once() {
        AnAgreement agreement = AnAgreement.in(instance).funded();
        RequestKey key = RequestKey.fresh();
        AgreementOffer asked = new AgreementOffer(
                agreement.plan().reference(),
                agreement.line(),
                agreement.keptBy(),
                new PaymentTerms(
                        Frequency.MONTHLY,
                        PaidWhen.IN_ARREARS,
                        0,
                        WorkingDayRule.NEXT_WORKING_DAY,
                        agreement.plan().plan().startsOn()),
                Contribution.NONE);
        Agreements agreements = instance.get(Agreements.class);
        String first = agreements.offer(agreement.plan().finance(), key, asked).value();
        assertThat(agreements.offer(agreement.plan().finance(), key, asked).value())
                .isEqualTo(first);
    }

    @Test
    void money_granted_later_is_shared_over_what_is_not_paid_yet() {
        AnAgreement agreement = AnAgreement.in(instance).accepted();
        agreement.payInUpTo(agreement.plan().plan().startsOn());
        instance.get(Granting.class)
                .addMoney(
                        agreement.plan().finance(),
                        RequestKey.fresh(),
                        new Granting.AddMoney(
                                agreement.plan().reference(),
                                new GrantedLine(OTHER_NHS, Holding.MANAGED_ACCOUNT, true, 1, pounds("99"))))
                .value();
        assertThat(agreement.sight().payments().get(0).payment().amount()).isEqualTo(pounds("99.46"));
        assertThat(agreement.sight().payments().stream()
                        .map(one -> one.payment().amount())
                        .reduce(pounds("0"), (one, other) -> one.plus(other)))
                .isEqualTo(AnAgreement.WHOLE.plus(pounds("99")));
        assertThat(agreement.sight().stillToCome())
                .isEqualTo(AnAgreement.WHOLE.plus(pounds("99")).minus(pounds("99.46")));
    }

    @Test
    void whoever_keeps_the_money_reads_the_agreement_once_the_person_agrees_and_strangers_never_do() {
        AnAgreement agreement = AnAgreement.in(instance).offered();
        AgreementReading reading = instance.get(AgreementReading.class);
        assertThatThrownBy(() -> reading.show(agreement.aClerk(), agreement.reference()))
                .isInstanceOf(NotAllowed.class);
        agreement.accept(agreement.plan().holder()).value();
        assertThat(reading.show(agreement.aClerk(), agreement.reference()).account())
                .startsWith("08-99-99");
        assertThat(reading.show(agreement.plan().coordinator(), agreement.reference())
                        .account())
                .startsWith("••");
        SignedIn stranger = AnAgreement.in(instance).accepted().aClerk();
        assertThatThrownBy(() -> reading.show(stranger, agreement.reference())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reading.show(agreement.plan().holder(), "AGR-0000-0000"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_agreement_is_answered_under_its_own_plan_only() {
        AnAgreement agreement = AnAgreement.in(instance).offered();
        AnAgreement other = AnAgreement.in(instance).offered();
        assertThatThrownBy(() -> instance.get(Agreements.class)
                        .accept(
                                other.plan().holder(),
                                RequestKey.fresh(),
                                new Agreements.Accept(other.plan().reference(), agreement.reference())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_commissioners_finance_approves_who_keeps_money() {
        InventedPeople people = InventedPeople.in(instance);
        Keepers.Approval approval = new Keepers.Approval(
                people.commissionerId(), OrganisationKind.BUREAU, "Bureau", AnAgreement.anAccount("Clients"), true);
        assertThatThrownBy(
                        () -> instance.get(Keepers.class).approve(people.aCoordinator(), RequestKey.fresh(), approval))
                .isInstanceOf(NotAllowed.class);
        instance.get(Keepers.class)
                .approve(people.finance(), RequestKey.fresh(), approval)
                .value();
        assertThat(instance.get(Keepers.class)
                        .approve(people.finance(), RequestKey.fresh(), approval)
                        .why()
                        .code())
                .isEqualTo("account-is-anothers");
        assertThat(instance.get(Keepers.class).of(people.finance(), people.commissionerId()))
                .singleElement()
                .satisfies(keeper -> assertThat(keeper.people()).isZero());
        assertThatThrownBy(() -> new Keepers.Approval(
                        people.commissionerId(),
                        OrganisationKind.PROVIDER,
                        "Provider",
                        AnAgreement.anAccount("Clients"),
                        true))
                .isInstanceOf(WrongInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFERED, ACCEPT, ACCEPTED",
        "OFFERED, DECLINE, DECLINED",
        "OFFERED, WITHDRAW, WITHDRAWN",
        "ACCEPTED, ACCEPT,",
        "ACCEPTED, DECLINE,",
        "ACCEPTED, WITHDRAW,",
        "DECLINED, ACCEPT,",
        "DECLINED, DECLINE,",
        "DECLINED, WITHDRAW,",
        "WITHDRAWN, ACCEPT,",
        "WITHDRAWN, DECLINE,",
        "WITHDRAWN, WITHDRAW,"
    })
    void the_life_of_an_agreement(AgreementState from, AgreementAct act, AgreementState to) {
        assertThat(AgreementLife.after(from, act).orElse(null)).isEqualTo(to);
    }
}
