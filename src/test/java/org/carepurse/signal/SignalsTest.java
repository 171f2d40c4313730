package org.carepurse.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is in hospital from 1 March 2027 on, and visits are logged. It is 4 March. */
@OnDatabase
class SignalsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    private final CarePurseInstance instance;
    private final Signals signals;
    private final SignalReading reading;
    private final RuleBook book;
    private final NotedFacts facts;
    private InventedTrade trade;
    private SignedIn finance;
    private long holder;
    private long provider;
    private String fact;

    SignalsTest(CarePurseInstance instance) {
        this.instance = instance;
        this.signals = instance.get(Signals.class);
        this.reading = instance.get(SignalReading.class);
        this.book = instance.get(RuleBook.class);
        this.facts = instance.get(NotedFacts.class);
        instance.clock().setTo(TODAY);
    }

    @BeforeEach
    void somebody_is_in_hospital() {
        trade = new InventedTrade(instance);
        finance = trade.people().finance();
        holder = trade.people().aHolder().personId();
        provider = trade.people().aProviderOrganisation();
        fact = facts.note(finance, RequestKey.fresh(), trade.commissionerId, note(LocalDate.of(2027, 3, 1)))
                .value();
        visited(3);
    }

    @Test
    void the_same_thing_found_again_is_one_signal() {
        assertThat(look()).isEqualTo("1");
        assertThat(look()).isEqualTo("0");
        instance.get(SignalRounds.class).goRound();
        assertThat(open()).hasSize(1);
        assertThat(only().signal().evidence()).hasSize(1);
    }

    @Test
    void the_round_finds_it_without_anybody_asking() {
        instance.get(SignalRounds.class).goRound();
        assertThat(open()).hasSize(1);
    }

    @Test
    void what_was_judged_rests_until_there_is_a_record_it_did_not_know() {
        look();
        String signal = only().signal().reference();
        judge(signal, Verdict.NOTHING_WRONG, "The carer watered the plants, as agreed")
                .value();
        assertThat(look()).isEqualTo("0");
        assertThat(open()).isEmpty();

        visited(2);

        assertThat(look()).isEqualTo("1");
        assertThat(only().signal().reference()).isEqualTo(signal);
        assertThat(only().signal().judgements()).hasSize(1);
    }

    @Test
    void is_judged_once_and_with_a_reason() {
        look();
        String signal = only().signal().reference();
        assertThatThrownBy(() -> judge(signal, Verdict.FOLLOWED_UP, " "))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("signal-reason"));
        assertThatThrownBy(() -> signals.judge(
                        finance, RequestKey.fresh(), new Signals.Judge(signal, Optional.empty(), "Asked her")))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("signal-verdict"));
        judge(signal, Verdict.FOLLOWED_UP, "The invoice was withdrawn").value();

        assertThat(judge(signal, Verdict.NOTHING_WRONG, "Again").why().code()).isEqualTo("signal-is-judged");
    }

    @Test
    void the_same_request_judges_once() {
        look();
        RequestKey key = RequestKey.fresh();
        Signals.Judge asked =
                new Signals.Judge(only().signal().reference(), Optional.of(Verdict.FOLLOWED_UP), "Asked her");
        String first = signals.judge(finance, key, asked).value();
        assertThat(signals.judge(finance, key, asked).value()).isEqualTo(first);
    }

    @Test
    void an_auditor_sees_everything_and_changes_nothing() {
        look();
        SignedIn auditor = trade.people().anAuditor();
        String signal = only().signal().reference();
        assertThat(reading.show(auditor, signal).person()).isNotEmpty();
        assertThat(book.all(auditor, trade.commissionerId)).hasSize(SignalKind.values().length);
        assertThatThrownBy(() -> signals.lookNow(auditor, RequestKey.fresh(), trade.commissionerId))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> signals.judge(
                        auditor,
                        RequestKey.fresh(),
                        new Signals.Judge(signal, Optional.of(Verdict.NOTHING_WRONG), "Fine")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> facts.takeBack(auditor, RequestKey.fresh(), fact))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> reading.show(new InventedTrade(instance).people().finance(), signal))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void another_threshold_is_tried_without_writing_and_holds_once_it_is_set() {
        SignalKind kind = SignalKind.SERVICE_IN_HOSPITAL;
        assertThat(book.preview(finance, trade.commissionerId, kind, 2)).isEmpty();
        assertThat(book.preview(finance, trade.commissionerId, kind, 1)).hasSize(1);
        assertThat(open()).isEmpty();

        instance.get(Policies.class)
                .set(
                        finance,
                        RequestKey.fresh(),
                        NewPolicy.number(
                                kind.subject(), trade.commissionerId, 2, TODAY, null, "One visit is a mistake"))
                .value();
        assertThat(look()).isEqualTo("0");
    }

    @Test
    void a_look_in_vain_is_counted_beside_its_rule() {
        look();
        judge(only().signal().reference(), Verdict.NOTHING_WRONG, "She had come home")
                .value();

        RuleRecord rule = book.all(finance, trade.commissionerId).get(SignalKind.SERVICE_IN_HOSPITAL.ordinal());
        assertThat(rule.inVain()).hasValue(100);
        assertThat(rule.nothingWrong()).isEqualTo(1);
        assertThat(rule.suggested()).isEmpty();
    }

    @Test
    void a_higher_threshold_is_suggested_only_where_it_keeps_all_that_was_followed_up() {
        assertThat(new Learning(3, 1, OptionalLong.of(4), OptionalLong.of(9)).suggested(3))
                .hasValue(4);
        assertThat(new Learning(3, 1, OptionalLong.of(3), OptionalLong.of(9)).suggested(3))
                .isEmpty();
        assertThat(new Learning(0, 1, OptionalLong.of(4), OptionalLong.empty()).suggested(3))
                .isEmpty();
        assertThat(new Learning(4, 0, OptionalLong.empty(), OptionalLong.of(9)).suggested(3))
                .isEmpty();
        assertThat(new Learning(5, 0, OptionalLong.empty(), OptionalLong.of(9)).suggested(3))
                .hasValue(10);
    }

    @Test
    void what_was_taken_back_no_rule_counts() {
        facts.takeBack(finance, RequestKey.fresh(), fact).value();
        assertThat(look()).isEqualTo("0");
        assertThat(facts.takeBack(finance, RequestKey.fresh(), fact).why().code())
                .isEqualTo("fact-is-taken-back");
    }

    @Test
    void is_found_by_the_person_and_by_the_record_that_shows_it_and_by_no_other() {
        look();
        String person =
                instance.get(org.carepurse.identity.People.class).person(holder).reference();
        String order = only().signal().evidence().get(0);
        assertThat(list(person, SignalState.OPEN)).hasSize(1);
        assertThat(list(order.toLowerCase(java.util.Locale.ROOT), null)).hasSize(1);
        assertThat(list(order, SignalState.FOLLOWED_UP)).isEmpty();
        assertThat(list(order.substring(0, order.length() - 1), null)).isEmpty();
        assertThat(list("%", null)).isEmpty();
        assertThat(list("ŵ ☃", null)).isEmpty();
    }

    @Test
    void an_open_signal_says_how_much_there_is_by_now() {
        look();
        long order = trade.order(holder, provider, TODAY);
        trade.visit(holder, provider, order, LocalDate.of(2027, 3, 2), 1);
        trade.visit(holder, provider, order, LocalDate.of(2027, 3, 2), 1);
        assertThat(look()).isEqualTo("0");
        assertThat(only().signal().measured()).isEqualTo(3);
        trade.visit(holder, provider, order, LocalDate.of(2027, 3, 3), 1);
        look();
        assertThat(only().signal().measured()).isEqualTo(4);
    }

    @Test
    void nothing_is_noted_of_a_day_that_has_not_come() {
        assertThatThrownBy(() -> facts.note(finance, RequestKey.fresh(), trade.commissionerId, note(TODAY.plusDays(1))))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("fact-ahead"));
        facts.note(finance, RequestKey.fresh(), trade.commissionerId, note(TODAY))
                .value();
    }

    @Test
    void a_death_has_one_day_and_a_relation_a_provider() {
        assertThatThrownBy(() -> new NotedFacts.Note(FactKind.DEATH, "PER", TODAY, TODAY, "", "Her son"))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new NotedFacts.Note(FactKind.RELATION, "PER", TODAY, null, "", "Her son"))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new NotedFacts.Note(FactKind.HOSPITAL, "PER", TODAY, null, "ORG", "Her son"))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(
                        () -> new NotedFacts.Note(FactKind.HOSPITAL, "PER", TODAY, TODAY.minusDays(1), "", "Her son"))
                .isInstanceOf(WrongInput.class);
    }

    private NotedFacts.Note note(LocalDate from) {
        String person =
                instance.get(org.carepurse.identity.People.class).person(holder).reference();
        return new NotedFacts.Note(FactKind.HOSPITAL, person, from, null, "", "Her daughter, by telephone");
    }

    private void visited(int day) {
        long order = trade.order(holder, provider, TODAY);
        trade.visit(holder, provider, order, LocalDate.of(2027, 3, day), 1);
    }

    private String look() {
        return signals.lookNow(finance, RequestKey.fresh(), trade.commissionerId)
                .value();
    }

    private List<SignalSight> open() {
        return list("", SignalState.OPEN);
    }

    private List<SignalSight> list(String of, SignalState state) {
        return reading.list(
                finance,
                trade.commissionerId,
                new SignalSearch(Optional.ofNullable(state), Optional.empty(), of),
                0,
                10);
    }

    private SignalSight only() {
        return open().get(0);
    }

    private Outcome<String> judge(String signal, Verdict verdict, String reason) {
        return signals.judge(finance, RequestKey.fresh(), new Signals.Judge(signal, Optional.of(verdict), reason));
    }
}
