package org.carepurse.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.table.HeavyQuestions;

/** All rules, and asking one of them. What a rule says that is less than the threshold is not told. */
@ApplicationScoped
class SignalRules {

    /** Of very many the strongest: nobody can look at more. */
    static final int AT_MOST = 500;

    private static final String SIGNALLED =
            """
            SELECT said.about, said.measured, said.person_id, said.provider_id, said.evidence FROM (
            %s) said
             WHERE said.measured >= ? ORDER BY said.measured DESC, said.about LIMIT ?""";

    private static final Map<SignalKind, SignalRule> ALL = new EnumMap<>(SignalKind.class);

    static {
        Stream.of(
                        new DuplicateInvoices(),
                        new SplitInvoices(),
                        new RoundSums(),
                        new ServiceInHospital(),
                        new ServiceAfterDeath(),
                        new OverDelivery(),
                        new SharedBankDetails(),
                        new RelatedProvider(),
                        new ChangedBankDetails(),
                        new PriceAboveArea(),
                        new ProviderConcentration(),
                        new RushedSpending(),
                        new ManyDevices(),
                        new RefusedSignIns(),
                        new NightSignIns())
                .forEach(rule -> ALL.put(rule.kind(), rule));
    }

    private final HeavyQuestions records;

    @Inject
    SignalRules(HeavyQuestions records) {
        this.records = records;
    }

    /** What there is as at that day, the most of it first. */
    List<Found> ask(SignalKind kind, long commissionerId, LocalDate today, int threshold) {
        SignalRule rule = ALL.get(kind);
        Object[] values = Stream.concat(
                        Stream.of(rule.values(commissionerId, today)), Stream.of((long) threshold, (long) AT_MOST))
                .toArray();
        return records.read(SIGNALLED.formatted(rule.question()), Found::read, values);
    }
}
