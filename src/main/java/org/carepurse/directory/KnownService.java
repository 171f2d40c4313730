package org.carepurse.directory;

import java.util.Optional;

/** What an import knows of one service while it runs. */
final class KnownService {

    private Long id;
    private ServiceFacts facts;

    private KnownService(Long id, ServiceFacts facts) {
        this.id = id;
        this.facts = facts;
    }

    static KnownService held(long id, ServiceFacts facts) {
        return new KnownService(id, facts);
    }

    static KnownService fresh(ServiceFacts facts) {
        return new KnownService(null, facts);
    }

    /** Whether a line speaks of this service: of the same kind, at the same postcode or street, or one without either. */
    boolean isAt(ServiceFacts told) {
        return facts.category().equals(told.category()) && facts.place().mayBe(told.place());
    }

    boolean learn(ServiceFacts told, boolean goesBefore) {
        ServiceFacts learnt = goesBefore ? told.or(facts) : facts.or(told);
        boolean differs = !learnt.equals(facts);
        facts = learnt;
        return differs;
    }

    void keptUnder(long recordNumber) {
        id = recordNumber;
    }

    /** The service's record number, once the directory holds it. */
    Optional<Long> id() {
        return Optional.ofNullable(id);
    }

    ServiceFacts facts() {
        return facts;
    }
}
