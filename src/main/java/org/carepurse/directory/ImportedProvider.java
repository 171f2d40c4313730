package org.carepurse.directory;

import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Digest;

/** What one line of a file tells, tidied: a provider, its numbers, and what it does at one place. */
record ImportedProvider(ProviderFacts facts, List<RegisterNumber> numbers, List<ServiceFacts> services) {

    Optional<RegisterNumber> numberIn(Register register) {
        return numbers.stream().filter(number -> number.register() == register).findFirst();
    }

    Likeness likeness() {
        return Likeness.of(facts);
    }

    byte[] digest() {
        return Digest.of(this);
    }
}
