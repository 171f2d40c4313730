package org.carepurse.budget;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.carepurse.careplan.FundingStream;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/**
 * Whether the money is enough for the full cost of everything in the plan, as the law asks (Care and Support and NHS
 * direct payment regulations, regulation 13(1)). Judged for each stream by itself, since streams are ring-fenced: what
 * one has over is no help to another.
 */
public record Sufficiency(List<OfStream> streams) {

    /** What one stream is to pay, and what it has granted. */
    public record OfStream(FundingStream stream, Money planned, Money funded) {

        /** How much is missing; nothing when it is enough. */
        public Money shortBy() {
            return funded.isLessThan(planned) ? planned.minus(funded) : Sterling.NONE;
        }

        public boolean isEnough() {
            return !funded.isLessThan(planned);
        }
    }

    public Sufficiency {
        streams = List.copyOf(streams);
    }

    public static Sufficiency of(Map<FundingStream, Money> planned, Map<FundingStream, Money> funded) {
        Set<FundingStream> all = new TreeSet<>(planned.keySet());
        all.addAll(funded.keySet());
        return new Sufficiency(all.stream()
                .map(stream -> new OfStream(
                        stream,
                        planned.getOrDefault(stream, Sterling.NONE),
                        funded.getOrDefault(stream, Sterling.NONE)))
                .toList());
    }

    public Money planned() {
        return streams.stream().map(OfStream::planned).reduce(Sterling.NONE, Money::plus);
    }

    public Money funded() {
        return streams.stream().map(OfStream::funded).reduce(Sterling.NONE, Money::plus);
    }

    /** All that is missing, over the streams that are short. */
    public Money shortBy() {
        return streams.stream().map(OfStream::shortBy).reduce(Sterling.NONE, Money::plus);
    }

    public boolean isEnough() {
        return streams.stream().allMatch(OfStream::isEnough);
    }

    /** The rule, as an answer: which stream falls short, and by how much. */
    public Optional<Refusal> refusal() {
        return streams.stream()
                .filter(stream -> !stream.isEnough())
                .findFirst()
                .map(lacking -> new Refusal(
                        "not-sufficient",
                        Map.of(
                                "stream", "careplan.stream." + lacking.stream(),
                                "planned", Sterling.print(lacking.planned()),
                                "funded", Sterling.print(lacking.funded()),
                                "short", Sterling.print(lacking.shortBy()))));
    }

    static Map<FundingStream, Money> sum(List<GrantedLine> lines) {
        Map<FundingStream, Money> sums = new EnumMap<>(FundingStream.class);
        lines.forEach(line -> sums.merge(line.stream(), line.amount(), Money::plus));
        return sums;
    }
}
